"""A DisplayList as pixels: one painting path for screen and files."""
