#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: 2026 The annals developers
"""Opens the spreadsheets of a dataset in LibreOffice Calc and compares each cell with the table: .ci/sheets.py FOLDER

What a cell of a workbook may look like otherwise: `true` as `TRUE`, a line break as LF, no control characters, numbers with the 15
digits that spreadsheets have, and text of more than 32,767 characters cut. Of CSV for a double click Calc is told to read each
column as text, so a cell is as it stands in the table, behind an apostrophe where it could run as a formula.
"""

import csv
import re
import subprocess
import sys
import tempfile
from pathlib import Path

csv.field_size_limit(1 << 27)
LONGEST = 32_767  # UTF-16 units of a cell
DIGITS = 15
SHOWN = 5  # of the cells that differ
TEXT_COLUMN = 2
MOST_COLUMNS = 60
AS_TEXT = "/".join(f"{column}/{TEXT_COLUMN}" for column in range(1, MOST_COLUMNS + 1))


def rows(path):
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def seen(sheets, folder):
    """What Calc writes of each file when it is asked for UTF-8 (76) and for cells as they are stored, by the name of the table."""
    as_text = f"--infilter=Text - txt - csv (StarCalc):44,34,UTF-8,1,{AS_TEXT}"
    subprocess.run(
        ["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile", *([as_text] if sheets[0].suffix == ".csv" else []),
         "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false", "--outdir", str(folder), *map(str, sheets)],
        check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=1200)
    return {sheet.name.split(".")[0]: rows(folder / (sheet.stem + ".csv")) for sheet in sheets}


def units(text):
    return len(text.encode("utf-16-le")) // 2


def in_a_workbook(own, shown):
    if own in ("true", "false"):
        return own == shown.lower()
    if units(own) > LONGEST:
        return shown.endswith("…") and own.startswith(shown[:-1]) and units(shown) >= LONGEST - 1
    if shown == "".join(c for c in re.sub("\r\n?", "\n", own) if c >= " " or c in "\t\n"):
        return True
    try:
        return float(f"{float(own):.{DIGITS}g}") == float(shown)
    except ValueError:
        return False


def for_a_double_click(own, shown):
    guarded = "'" + own if re.match(r"[=@\t\r]|[+-](?![\d.,]+$)", own) else own
    return shown == guarded.replace("\r\n", "\n")


def main(dataset):
    wrong = 0
    tables = {path.name.split(".")[0]: rows(path) for path in dataset.glob("*.csv") if path.name.count(".") == 1}
    for suffix, same in (("xlsx", in_a_workbook), ("excel.csv", for_a_double_click)):
        sheets = sorted(dataset.glob(f"*.{suffix}"))
        if not sheets:
            sys.exit(f"{dataset}: there is no *.{suffix}")
        with tempfile.TemporaryDirectory() as folder:
            shown = seen(sheets, Path(folder))
        cells = 0
        for name, table in shown.items():
            own = tables[name]
            if len(table) != len(own):
                wrong += 1
                print(f"{name}.{suffix}: Calc shows {len(table)} rows of {len(own)}")
            for number, (written, calc) in enumerate(zip(own, table), start=1):
                for column, cell, look in zip(own[0], written, calc + [""] * (len(written) - len(calc))):
                    cells += 1
                    if not same(cell, look):
                        wrong += 1
                        if wrong <= SHOWN:
                            print(f"{name}.{suffix}, row {number}, {column}: {cell[:60]!r} is shown as {look[:60]!r}")
        print(f"{dataset}: {len(shown)} files *.{suffix} opened in Calc, {cells:,} cells compared")
    return 1 if wrong else 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: sheets.py FOLDER")
    sys.exit(main(Path(sys.argv[1])))
