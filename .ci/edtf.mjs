// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
//
// Reads the EDTF of a dates table with a parser that is not ours, and compares its bounds with the
// table's own. usage: node edtf.mjs DATES.csv; seasons have no bounds in the table.
import { readFileSync } from 'node:fs';
import edtf from 'edtf';

function* rows(text) {
  let cells = [], cell = '', quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (quoted) {
      if (c === '"' && text[i + 1] === '"') { cell += '"'; i++; }
      else if (c === '"') quoted = false;
      else cell += c;
    } else if (c === '"') quoted = true;
    else if (c === ',') { cells.push(cell); cell = ''; }
    else if (c === '\n') { cells.push(cell); yield cells; cells = []; cell = ''; }
    else cell += c;
  }
}

const day = (millis) => new Date(millis).toISOString().slice(0, 10);
const [header, ...table] = rows(readFileSync(process.argv[2], 'utf8'));
const column = (name) => header.indexOf(name);
let checked = 0, compared = 0, broken = 0;
for (const row of table) {
  const text = row[column('edtf')];
  if (!text) continue;
  checked++;
  let value;
  try {
    value = edtf(text);
  } catch (error) {
    broken++;
    console.error(`${row[column('date_id')]}: ${text} is no EDTF: ${error.message.split('\n')[0]}`);
    continue;
  }
  const start = row[column('date_start')], end = row[column('date_end')];
  if (!start) continue;
  compared++;
  if (day(value.min) !== start || day(value.max) !== end) {
    broken++;
    console.error(`${row[column('date_id')]}: ${text} is ${day(value.min)} to ${day(value.max)}, the table says ${start} to ${end}`);
  }
}
console.log(`edtf: ${checked} strings parsed, ${compared} bounds compared, ${broken} broken`);
process.exit(checked === 0 || broken > 0 ? 1 : 0);
