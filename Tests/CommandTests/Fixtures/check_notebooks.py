"""Checks notebooks with nbformat itself, any warning being an error, and converts them with nbconvert."""

import pathlib
import subprocess
import sys
import warnings

import nbformat

warnings.simplefilter("error")
for name in sys.argv[1:]:
    path = pathlib.Path(name)
    text = path.read_text(encoding="utf-8")
    notebook = nbformat.reads(text, as_version=nbformat.NO_CONVERT)
    nbformat.validate(notebook)
    # Opened and saved in Jupyter, not a byte changes.
    if nbformat.writes(notebook) + "\n" != text:
        sys.exit(f"{path.name}: nbformat would write other bytes")
    ids = [cell["id"] for cell in notebook.cells]
    if len(set(ids)) != len(ids):
        sys.exit(f"{path.name}: two cells have the same id")
    outputs = [output for cell in notebook.cells for output in cell.get("outputs", [])]
    pictures = sum("image/svg+xml" in output["data"] for output in outputs)
    tables = sum("<table>" in output["data"].get("text/html", "") for output in outputs)
    tagged = sum("parameters" in cell["metadata"].get("tags", []) for cell in notebook.cells)
    print(path.name, tables, "tables", pictures, "pictures", tagged, "parameters")

converted = subprocess.run(
    ["/usr/bin/jupyter-nbconvert", "--to", "html", *sys.argv[1:]], capture_output=True, text=True
)
if converted.returncode != 0:
    sys.exit(converted.stderr)
