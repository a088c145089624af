"""Assertions of one's own about a package: a tiny language, the file they stand in, and whether they hold. No Qt."""
