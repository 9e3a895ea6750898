"""Reads HTML pages as the HTML standard prescribes, and says what is wrong with them, one mistake a line."""

import sys

import html5lib

mistakes = 0
for name in sys.argv[1:]:
    parser = html5lib.HTMLParser()
    with open(name, "rb") as page:
        parser.parse(page)
    for (line, column), code, details in parser.errors:
        mistakes += 1
        print(f"{name}:{line}:{column}: {html5lib.constants.E[code] % details}")
sys.exit(min(mistakes, 1))
