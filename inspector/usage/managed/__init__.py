"""Proof by managed code: what an entry point of a .NET assembly reaches. Assemblies are read, never loaded or run."""
