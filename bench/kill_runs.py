# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: 2026 The annals developers
"""Kills runs at random moments and at the renames that publish, and looks whether a whole dataset is left.

usage: python3 bench/kill_runs.py [RANDOM [AT_A_RENAME]]    (default 200 and 40; needs the packaged jar,
or ANNALS with another command)
"""

import hashlib
import os
import pathlib
import random
import shlex
import subprocess
import sys
import tempfile
import time

COMMAND = shlex.split(os.environ.get("ANNALS", "java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -jar target/annals.jar"))
PAGES = 3


def start(output, pages):
    arguments = COMMAND + ["--pipeline=clean", f"--input={pages}/*.txt", f"--output={output}", "--force"]
    return subprocess.Popen(arguments, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)


def is_whole(folder):
    """Every file has the hash that SHA256SUMS names, and nothing else is there."""
    sums = folder / "SHA256SUMS"
    if not (folder / "manifest.json").is_file() or not sums.is_file():
        return False
    named = dict(reversed(line.split("  ", 1)) for line in sums.read_text().splitlines())
    there = {str(file.relative_to(folder)) for file in folder.rglob("*") if file.is_file()}
    if there != set(named) | {"SHA256SUMS", "manifest.json"}:
        return False
    return all(hashlib.sha256((folder / name).read_bytes()).hexdigest() == digest for name, digest in named.items())


def left_whole(output):
    """The output is whole; between the two renames it is the one before, which the next start puts back."""
    if output.exists():
        return is_whole(output)
    return is_whole(output.with_name("." + output.name + ".previous"))


def main():
    at_random = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    at_rename = int(sys.argv[2]) if len(sys.argv) > 2 else 40
    moments = random.Random(7)
    whole, between = 0, 0
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        pages, output = folder / "pages", folder / "out"
        pages.mkdir()
        seeds = sorted(pathlib.Path("seeds").glob("*.txt"))
        for i in range(PAGES):
            (pages / f"{i}.txt").write_bytes(seeds[i % len(seeds)].read_bytes())
        begun = time.monotonic()
        if start(output, pages).wait() != 0 or not is_whole(output):
            sys.exit("the first run failed")
        duration = time.monotonic() - begun
        for number in range(at_random + at_rename):
            run = start(output, pages)
            if number < at_random:
                time.sleep(moments.uniform(0, duration))
            else:
                manifest = folder / ".out.staging" / "manifest.json"
                previous = folder / ".out.previous"
                while run.poll() is None and not manifest.exists():
                    time.sleep(0.0005)
                wait_for_previous = number % 2 == 0
                while wait_for_previous and run.poll() is None and not previous.exists():
                    time.sleep(0.0001)
                time.sleep(moments.choice([0, 0, 0.001, 0.003]))
            run.kill()
            run.wait()
            between += previous.exists() if number >= at_random else 0
            good = left_whole(output)
            whole += good
            if not good:
                print(f"kill {number}: {sorted(str(f.relative_to(folder)) for f in folder.iterdir())}")
        last = start(output, pages)
        rest = last.stderr.read().decode()
        if last.wait() != 0 or not is_whole(output):
            sys.exit("the run after all kills failed: " + rest)
        swept = sorted(f.name for f in folder.iterdir()) == [".out.made", "out", "pages"]
    print(f"{whole} of {at_random + at_rename} kills left a whole dataset; {between} of {at_rename} hit the swap; "
          f"the next run {'swept' if swept else 'left'} the rest")
    sys.exit(0 if whole == at_random + at_rename and swept else 1)


if __name__ == "__main__":
    main()
