"""Mutation fuzz of the front doors: `python -m tests.fuzz --count 100000` runs a long one and prints what escaped."""
