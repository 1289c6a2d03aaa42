#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: 2026 The annals developers
"""Holds the list of what is in a release (CycloneDX) to the program: .ci/bom.py SBOM JAR

Each part that is listed has a version and a hash, most are found in the jar by the coordinates that it carries (META-INF/maven);
it names parts without a licence, and those that some library carries inside it at another version.
"""

import json
import re
import sys
import zipfile


def carried(jar):
    """Group and name to version of every pom.properties in the jar."""
    found = {}
    with zipfile.ZipFile(jar) as file:
        for name in file.namelist():
            path = re.fullmatch(r"META-INF/maven/([^/]+)/([^/]+)/pom\.properties", name)
            version = path and re.search(r"^version\s*[=:]\s*(\S+)", file.read(name).decode("utf-8"), re.M)
            if version:
                found[path[1], path[2]] = version[1]
    return found


def main(bom, jar):
    with open(bom, encoding="utf-8") as file:
        told = json.load(file)
    wrong = [] if told["bomFormat"] == "CycloneDX" else ["no CycloneDX"]
    root = told["metadata"]["component"]
    listed = {(c.get("group"), c["name"]): c for c in told["components"]}
    for (group, name), component in listed.items():
        if not component.get("version") or not component.get("hashes"):
            wrong.append(f"{group}:{name} has no version or hash")
        if not component.get("licenses"):
            print(f"{group}:{name} states no licence")
    shaded = 0
    for key, version in carried(jar).items():
        if key == (root["group"], root["name"]):
            continue
        if key in listed and listed[key]["version"] == version:
            shaded += 1
        elif key in listed:
            print(f"{':'.join(key)} is in the jar at {version} too, inside another library")
    print(*wrong, sep="\n") if wrong else print(f"{bom}: {len(listed)} components, {shaded} of them with their coordinates in the jar")
    return 1 if wrong or not shaded else 0


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit("usage: bom.py SBOM JAR")
    sys.exit(main(*sys.argv[1:]))
