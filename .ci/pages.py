#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: 2026 The annals developers
"""Makes 30 pages on which notebooks and the report are tried: .ci/pages.py FOLDER

Ten things that never happened, each as three papers tell it: as HTML, as text with its menu and buttons, as a line of JSON.
Tolls grow from paper to paper, one paper is late, and what only one of them says is said by it alone.
"""

import json
import sys
from datetime import date, timedelta
from pathlib import Path

FIRST = date(2024, 3, 4)  # a Monday
EVERY = 17  # days

THINGS = [  # what happened, to whom, where; those killed as the papers tell it, those injured
    ("fire", "A fire", "market", "Selm", (4, 5, 5), 12),
    ("flood", "A flood", "village", "Orrin", (9, 11, 14), 30),
    ("blast", "A gas explosion", "bakery", "Tarvo", (2, 2, 3), 7),
    ("crash", "A bus crash", "bridge", "Lasse", (6, 6, 6), 21),
    ("quake", "An earthquake", "town", "Venholm", (17, 23, 31), 140),
    ("attack", "A bomb attack", "station", "Karsk", (3, 4, 4), 18),
    ("storm", "A storm", "harbour", "Selm", (1, 2, 2), 5),
    ("slide", "A landslide", "mine", "Orrin", (8, 8, 12), 16),
    ("shooting", "A shooting", "school", "Tarvo", (2, 3, 3), 6),
    ("ferry", "A ferry accident", "port", "Lasse", (10, 13, 13), 40),
]
MAYORS = {"Selm": "Karl Brandt", "Orrin": "Ana Lima", "Tarvo": "Peter Novak", "Lasse": "Maria Berg",
          "Venholm": "Tomas Ruiz", "Karsk": "Elena Petrova"}


def post(number, thing):
    """The Selm Post: the next morning, HTML."""
    key, what, where, town, killed, injured = thing
    day = FIRST + timedelta(days=EVERY * number)
    told = day + timedelta(days=1)
    return (f"post-{key}.html", f"""<!doctype html><html lang="en"><head><title>{what} kills {killed[0]} in {town}</title>
<meta property="og:site_name" content="The Selm Post">
<meta property="article:published_time" content="{told}T07:00:00Z"></head>
<body><nav><a href="/">Home</a> <a href="/news">News</a> <a href="/sport">Sport</a></nav><article>
<h1>{what} kills {killed[0]} in {town}</h1>
<p>{what} killed {killed[0]} people at the {where} of {town} on {day:%A}, the police said.</p>
<p>"We heard a loud noise at noon," said {MAYORS[town]}, the mayor of {town}. {injured} people were injured.</p>
<p>{MAYORS[town]} visited the {where} on {told:%A} and promised {number + 2} million euros of help.</p>
</article><aside><a href="/a">Most read</a> <a href="/b">Weather</a></aside>
<footer>Share on Facebook | Newsletter | Cookies</footer></body></html>
""")


def wire(number, thing):
    """A wire service: two days later, plain text as a scraper leaves it."""
    key, what, where, town, killed, injured = thing
    day = FIRST + timedelta(days=EVERY * number)
    told = day + timedelta(days=2)
    return (f"wire-{key}.txt", f"""Home
News
Subscribe

{town} {where}: toll rises to {killed[1]}

{told:%B} {told.day}, {told.year}

{town.upper()} (Northern Wire) - {killed[1]} people were killed and at least {injured} were injured in {town} on {day:%B} {day.day}, {day.year}, officials said.
{what} hit the {where} at noon. Police arrested a man of {30 + number} on {told:%A}.
The minister of the interior, Jon Falk, said that the {where} would open again in {told + timedelta(days=60):%B}.

Share on Twitter
Font size: A- A+
Read more: ten photographs of the week
""")


def weekly(number, thing):
    """A weekly paper: days later, a record."""
    key, what, where, town, killed, injured = thing
    day = FIRST + timedelta(days=EVERY * number)
    told = day + timedelta(days=6)
    text = (f"Hundreds of people gathered in {town} on {told - timedelta(days=1):%A} to remember the victims. "
            f"{what} killed {killed[2]} people at the {where} of {town} on {day:%B} {day.day}. "
            f"{MAYORS[town]} said the town would build a new {where}. "
            f'"Nobody warned us," said Ida Holm, who lost her brother.')
    return {"id": f"weekly-{key}", "title": f"{town} mourns", "date": told.isoformat(), "publisher": "Coast Weekly",
            "url": f"https://weekly.example/{key}", "text": text}


def main(folder):
    folder.mkdir(parents=True, exist_ok=True)
    for number, thing in enumerate(THINGS):
        for name, page in (post(number, thing), wire(number, thing)):
            (folder / name).write_text(page, encoding="utf-8", newline="\n")
    records = (json.dumps(weekly(number, thing)) for number, thing in enumerate(THINGS))
    (folder / "weekly.jsonl").write_text("\n".join(records) + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: pages.py FOLDER")
    main(Path(sys.argv[1]))
