#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: 2026 The annals developers
"""Runs the examples of a page in their order: .ci/readme.py FILE [FOLDER to run them in]

Shell blocks (sh) run in the folder, with `annals` the launcher of target/annals; Python blocks run one after the other,
as in a session; a query must give rows.
"""

import os
import re
import subprocess
import sys
from pathlib import Path

import duckdb


def main(page, folder):
    blocks = re.findall(r"^```(python|sql|sh)\n(.*?)^```", page.read_text(encoding="utf-8"), re.M | re.S)
    launcher = Path(__file__).resolve().parent.parent / "target" / "annals" / "bin"
    os.environ["PATH"] = f"{launcher}{os.pathsep}{os.environ['PATH']}"
    os.chdir(folder)
    session = {}
    for language, code in blocks:
        if language == "sh":
            subprocess.run(["bash", "-euc", code], check=True)
        elif language == "python":
            exec(compile(code, str(page), "exec"), session)
        elif not duckdb.sql(code).fetchall():
            sys.exit(f"{page}: a query gives no rows:\n{code}")
    print(f"{page}: {len(blocks)} examples run")


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit("usage: readme.py FILE [FOLDER]")
    main(Path(sys.argv[1]).resolve(), sys.argv[2] if len(sys.argv) > 2 else ".")
