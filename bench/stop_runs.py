# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: 2026 The annals developers
"""Presses Ctrl-C on a terminal at moments all over a run, and at its swap, and looks at what is said and what is left.

usage: python3 bench/stop_runs.py [OVER_THE_RUN [AT_THE_SWAP]]    (default 30 and 10; needs the packaged jar,
or ANNALS with another command)

Each run that was stopped is to end with 130 and one line, which says what is true: the last dataset is untouched, or the new
one is in place. Before Java runs annals nothing can be said; such moments are counted apart.
"""

import hashlib
import os
import pathlib
import pty
import re
import select
import signal
import sys
import tempfile
import time

from kill_runs import COMMAND, is_whole

PAGES = 3
CTRL_C = b"\x03"
STOPPED = 130


def start(output, pages):
    arguments = COMMAND + ["clean", f"{pages}", f"--output={output}", "--force"]
    pid, terminal = pty.fork()
    if pid == 0:
        signal.signal(signal.SIGINT, signal.SIG_DFL)  # what runs in the background has it ignored
        os.execvp(arguments[0], arguments)
    return pid, terminal


def read(terminal, until):
    """What is printed until a moment, or until the program is gone."""
    said = b""
    while True:
        ready, _, _ = select.select([terminal], [], [], max(0, until - time.monotonic()))
        if not ready:
            return said, True
        try:
            more = os.read(terminal, 1 << 16)
        except OSError:
            return said, False
        if not more:
            return said, False
        said += more


def ended(pid, terminal):
    said, _ = read(terminal, time.monotonic() + 120)
    _, status = os.waitpid(pid, 0)
    os.close(terminal)
    return said.decode(), 128 + os.WTERMSIG(status) if os.WIFSIGNALED(status) else os.WEXITSTATUS(status)


def digest(output):
    return hashlib.sha256((output / "manifest.json").read_bytes()).hexdigest() if output.exists() else None


def wrong(said, code, before, output):
    """What does not fit of what is said and what is left; None where all does."""
    lines = re.findall(r"annals: stopped[^\r\n]*", said)
    if code == 0:
        return None if is_whole(output) else "ended, and left no whole dataset"
    if code != STOPPED:
        return f"ended with {code}: {said[-300:]!r}"
    if not lines:
        return None if said.replace("^C", "").strip() == "" and digest(output) == before else f"says nothing: {said[-300:]!r}"
    if len(lines) > 1 or said.strip().splitlines()[-1] != lines[0]:
        return f"says more than one line: {said[-500:]!r}"
    if "is untouched" in lines[0]:
        return None if digest(output) == before and is_whole(output) else "the last dataset is not untouched"
    if "there is none" in lines[0]:
        return None if not output.exists() else "there is one"
    return None if is_whole(output) else "the new dataset is not whole"


def stop(output, pages, moment=None):
    begun, before = time.monotonic(), digest(output)
    made = output.stat().st_ino if output.exists() else None
    pid, terminal = start(output, pages)
    if moment is None:
        staged = output.with_name("." + output.name + ".staging") / "manifest.json"
        previous = output.with_name("." + output.name + ".previous")
        while read(terminal, time.monotonic())[1] and not staged.exists():
            time.sleep(0.001)
        while read(terminal, time.monotonic())[1] and staged.exists() and not previous.exists():
            time.sleep(0.0002)
    else:
        read(terminal, begun + moment)
    try:
        os.write(terminal, CTRL_C)
    except OSError:
        pass
    said, code = ended(pid, terminal)
    kind = "ended before" if code == 0 else "silent" if "annals: stopped" not in said else "new in place" if "is finished" in said else "old in place"
    problem = wrong(said, code, before, output)
    if problem is None and kind == "new in place" and output.stat().st_ino == made:
        problem = "the dataset in place is the old one"
    return kind, problem


def main():
    over = int(sys.argv[1]) if len(sys.argv) > 1 else 30
    at_swap = int(sys.argv[2]) if len(sys.argv) > 2 else 10
    kinds, problems = {}, []
    with tempfile.TemporaryDirectory() as folder:
        pages, output = pathlib.Path(folder) / "pages", pathlib.Path(folder) / "out"
        pages.mkdir()
        seeds = sorted(pathlib.Path("seeds").glob("*.txt"))
        for i in range(PAGES):
            (pages / f"{i}.txt").write_bytes(seeds[i % len(seeds)].read_bytes())
        kind, problem = stop(output, pages, 2)
        problems += [f"without a dataset, {kind}: {problem}"] if problem else []
        begun = time.monotonic()
        ended(*start(output, pages))
        duration = time.monotonic() - begun
        for number in range(over + at_swap):
            kind, problem = stop(output, pages, duration * number / over if number < over else None)
            kinds[kind] = kinds.get(kind, 0) + 1
            if problem:
                problems.append(f"{number}, {kind}: {problem}")
        said, code = ended(*start(output, pages))
        if code != 0 or not is_whole(output):
            problems.append("the run after all: " + said)
        left = sorted(f.name for f in pathlib.Path(folder).iterdir())
        if left != [".out.made", "out", "pages"]:
            problems.append(f"left over: {left}")
    print("\n".join(problems))
    print(f"{over + at_swap} times Ctrl-C: {kinds}; {len(problems)} wrong")
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
