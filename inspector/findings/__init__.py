"""Rules: run, windows and usages in, findings and the verdict out."""
