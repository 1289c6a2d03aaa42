#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: 2026 The annals developers
"""Opens the spreadsheets of a dataset in LibreOffice Calc: .ci/sheets.py FOLDER

Calc reads each workbook and each CSV file behind a mark, as UTF-8 (without a window it looks for no mark), and says what it
sees: as many rows and columns as the table has, the names of its columns, and its longest words in no other letters.
"""

import csv
import subprocess
import sys
import tempfile
from pathlib import Path

csv.field_size_limit(1 << 27)
LONGEST = 200  # of the words that are compared; Calc shows a cell of 32,767 at most


def rows(path):
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def seen(sheets, folder):
    """What Calc writes of each file when it is asked for UTF-8 (76), by the name of the table."""
    read_as = ["--infilter=Text - txt - csv (StarCalc):44,34,UTF-8"] if sheets[0].suffix == ".csv" else []
    subprocess.run(
        ["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile", *read_as, "--convert-to",
         "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false", "--outdir", str(folder), *map(str, sheets)],
        check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=600)
    return {sheet.name.split(".")[0]: rows(folder / (sheet.stem + ".csv")) for sheet in sheets}


def main(dataset):
    wrong = 0
    tables = {path.name.split(".")[0]: rows(path) for path in dataset.glob("*.csv") if path.name.count(".") == 1}
    for suffix in ("xlsx", "excel.csv"):
        sheets = sorted(dataset.glob(f"*.{suffix}"))
        if not sheets:
            sys.exit(f"{dataset}: there is no *.{suffix}")
        with tempfile.TemporaryDirectory() as folder:
            shown = seen(sheets, Path(folder))
        for name, table in shown.items():
            own = tables[name]
            words = max((cell for row in own[1:] for cell in row if "\n" not in cell and len(cell) < LONGEST and not cell[:1] in "=+-@'"
                         and any(ord(c) > 127 for c in cell)), key=len, default="")
            size = len(table) == len(own) and table[0] == own[0]
            if not size or (words and not any(words in row for row in table)):
                wrong += 1
                print(f"{name}.{suffix}: Calc shows {len(table)} rows of {len(own)}, and {words!r} is {'' if size else 'perhaps '}lost")
        print(f"{dataset}: {len(shown)} files *.{suffix} opened in Calc")
    return 1 if wrong or not shown else 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: sheets.py FOLDER")
    sys.exit(main(Path(sys.argv[1])))
