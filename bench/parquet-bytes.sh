#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: 2026 The annals developers
#
# Writes the same rows in 20 fresh JVMs and fails unless every Parquet file has the same bytes.
# Two runs prove nothing: without the footer fix one in ten differs at 20,000 rows.
#   bench/parquet-bytes.sh [rows] [runs]
set -euo pipefail
cd "$(dirname "$0")/.."
rows=${1:-20000} runs=${2:-20}
mvn -B -q test-compile dependency:build-classpath -DincludeScope=test -Dmdep.outputFile=target/test.cp
hashes=$(for _ in $(seq "$runs"); do
  java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC \
    -cp "target/test-classes:target/classes:$(cat target/test.cp)" annals.publish.ParquetBytes "$rows"
done | sort | uniq -c)
echo "$hashes"
test "$(echo "$hashes" | wc -l)" = 1
