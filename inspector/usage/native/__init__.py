"""Proof by machine code: whether an entry point of a DLL reaches the name of a property."""
