#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: 2026 The annals developers
"""Executes a notebook and compares what it prints with what is committed: .ci/notebook.py FILE

With --write it puts the new outputs into the file instead. Pictures are not compared: other versions
of fonts draw other bytes.

.ci/notebook.py --run DATASET FILE... executes notebooks that run on any dataset, and keeps nothing: no cell may fail,
every cell but the first must show something, and so that they stay small, none may be committed with its outputs.
"""

import os
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


def execute(notebook, folder):
    executor = ExecutePreprocessor(timeout=300, kernel_name="python3", record_timing=False)
    executor.preprocess(notebook, {"metadata": {"path": str(folder)}})


def run(dataset, paths):
    """What is wrong with notebooks on a dataset, a line each."""
    os.environ["ANNALS_DATASET"] = str(dataset.resolve())
    for path in paths:
        notebook = nbformat.read(path, as_version=4)
        if any(cell.get("outputs") for cell in notebook.cells):
            yield f"{path}: is committed with its outputs"
        execute(notebook, path.parent)
        code = [cell for cell in notebook.cells if cell.cell_type == "code"]
        for number, cell in enumerate(code[1:], 1):
            if not cell.outputs:
                yield f"{path}: code cell {number} shows nothing on {dataset}"


def main(path, write):
    before = nbformat.read(path, as_version=4)
    after = nbformat.read(path, as_version=4)
    execute(after, path.parent)
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
    if sys.argv[1:2] == ["--run"] and len(sys.argv) > 3:
        dataset, *files = map(Path, sys.argv[2:])
        wrong = list(run(dataset, files))
        print(*(wrong or [f"{len(files)} notebooks run on {dataset}"]), sep="\n")
        sys.exit(1 if wrong else 0)
    arguments = [argument for argument in sys.argv[1:] if argument != "--write"]
    if len(arguments) != 1:
        sys.exit("usage: notebook.py FILE [--write], or --run DATASET FILE...")
    sys.exit(main(Path(arguments[0]), "--write" in sys.argv))
