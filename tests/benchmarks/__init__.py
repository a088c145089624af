"""How fast packages are read, and what the command takes: `pytest tests/benchmarks/bench_*.py`, on request only.

Needs the extra `benchmark`. The names of the files keep them out of a plain `pytest`. Nothing here fails for being slow:
figures depend on the machine, so they are printed, together with what they are compared with in the same run.
"""
