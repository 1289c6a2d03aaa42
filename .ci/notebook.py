#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: 2026 The annals developers
"""Executes a notebook and compares what it prints with what is committed: .ci/notebook.py FILE

With --write it puts the new outputs into the file instead. Pictures are not compared: other versions
of fonts draw other bytes.
"""

import sys
from pathlib import Path

import nbformat
from nbconvert.preprocessors import ExecutePreprocessor


def printed(cell):
    """The words of a cell's outputs."""
    for output in cell.get("outputs", []):
        data = output.get("data", {})
        if "text" in output:
            yield output["text"]
        elif "image/png" not in data:
            yield data.get("text/plain", "")


def main(path, write):
    before = nbformat.read(path, as_version=4)
    after = nbformat.read(path, as_version=4)
    executor = ExecutePreprocessor(timeout=300, kernel_name="python3", record_timing=False)
    executor.preprocess(after, {"metadata": {"path": str(path.parent)}})
    after.metadata = before.metadata
    if write:
        nbformat.write(after, path)
        return 0
    changed = 0
    for number, (old, new) in enumerate(zip(before.cells, after.cells)):
        if list(printed(old)) != list(printed(new)):
            changed += 1
            print(f"{path}: cell {number} prints something else:", *printed(new), sep="\n", file=sys.stderr)
    if not changed:
        print(f"{path}: {len(after.cells)} cells print what is committed")
    return 1 if changed else 0


if __name__ == "__main__":
    arguments = [argument for argument in sys.argv[1:] if argument != "--write"]
    if len(arguments) != 1:
        sys.exit("usage: notebook.py FILE [--write]")
    sys.exit(main(Path(arguments[0]), "--write" in sys.argv))
