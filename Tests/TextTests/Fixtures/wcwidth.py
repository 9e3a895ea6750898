"""Writes wcwidth.txt: the scalars that Python's wcwidth counts as 0 or 2 columns, as runs.

Run: pip install wcwidth==0.7.0 && python3 wcwidth.py > wcwidth.txt
"""

import sys

# The script has the package's name; its own folder must not come first.
sys.path.pop(0)
from wcwidth import wcwidth  # noqa: E402

run = None
for value in range(0x110000):
    width = 1 if 0xD800 <= value <= 0xDFFF else wcwidth(chr(value))
    if run and width == run[2]:
        run[1] = value
        continue
    if run and run[2] in (0, 2):
        print(f"{run[0]:X} {run[1]:X} {run[2]}")
    run = [value, value, width]
