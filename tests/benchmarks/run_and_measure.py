"""Runs the command that its arguments are, and prints what it took as JSON: seconds on the clock, in user mode, KiB of memory.

A small process of its own, because Linux counts the memory of the process that starts another as the other's, too.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time

start = time.perf_counter()
child = subprocess.Popen(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
_, status, usage = os.wait4(child.pid, 0)
wall = time.perf_counter() - start
child.returncode = os.waitstatus_to_exitcode(status)  # it is gone; Popen must not wait for it again
sys.stdout.write(json.dumps([wall, usage.ru_utime, usage.ru_maxrss]))
sys.exit(child.returncode)
