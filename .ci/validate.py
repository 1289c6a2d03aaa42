#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: 2026 The annals developers
"""Has other people's tools read a dataset folder: python .ci/validate.py output/dataset

frictionless validates datapackage.json and every CSV file against it; pyarrow and pandas read every
Parquet file, whose columns must have the types that the data package gives them (dates as dates).
Prints a line a problem and exits 1, or prints one line of counts and exits 0.
"""

import json
import sys
from pathlib import Path

import pandas
import pyarrow.parquet
from frictionless import validate

ARROW_TYPES = {
    "string": "string",
    "integer": "int64",
    "number": "double",
    "boolean": "bool",
    "date": "date32[day]",
    "datetime": "timestamp[us]",
}


def paths(file):
    return file["path"] if isinstance(file["path"], list) else [file["path"]]


def check_csv(folder, package):
    report = validate(str(folder / "datapackage.json"))
    for error in report.errors:
        yield f"datapackage.json: {error.message}"
    for task in report.tasks:
        for error in task.errors[:3]:
            yield f"{task.place}: {error.message}"
    files = [file for r in package["resources"] for file in (r, *r.values()) if isinstance(file, dict) and "path" in file]
    named = {path for file in files for path in paths(file)}
    for file in sorted(folder.rglob("*.csv")):
        if file.relative_to(folder).as_posix() not in named:
            yield f"{file}: not in datapackage.json"


def check_parquet(folder, resource, path):
    schema = pyarrow.parquet.read_schema(folder / path)
    found = [(field.name, str(field.type)) for field in schema]
    fields = resource["schema"]["fields"]
    expected = [(field["name"], ARROW_TYPES[field["type"]]) for field in fields]
    for column in expected:
        if column not in found:
            yield f"{path}: pyarrow has no column {column[0]} of type {column[1]}"
    if len(found) != len(expected):
        yield f"{path}: {len(found)} columns, not {len(expected)}"
    frame = pandas.read_parquet(folder / path, dtype_backend="pyarrow")
    for name, arrow in expected:
        if arrow in ("date32[day]", "timestamp[us]") and f"{arrow}[pyarrow]" != str(frame[name].dtype):
            yield f"{path}: pandas reads {name} as {frame[name].dtype}"
    if len(frame) != pyarrow.parquet.read_metadata(folder / path).num_rows:
        yield f"{path}: pandas reads {len(frame)} rows"


def main(folder):
    package = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    problems = list(check_csv(folder, package))
    parquet = [
        (resource, path)
        for resource in package["resources"]
        for path in paths(resource.get("parquet", {"path": []}))
    ]
    for resource, path in parquet:
        problems.extend(check_parquet(folder, resource, path))
    for file in sorted(folder.rglob("*.parquet")):
        if file.relative_to(folder).as_posix() not in {path for _, path in parquet}:
            problems.append(f"{file}: not in datapackage.json")
    for problem in problems:
        print(problem, file=sys.stderr)
    if not problems:
        print(f"{folder}: {len(package['resources'])} resources, {len(parquet)} Parquet files: valid")
    return 1 if problems else 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: validate.py DATASET_FOLDER")
    sys.exit(main(Path(sys.argv[1])))
