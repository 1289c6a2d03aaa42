-- Opens this dataset in DuckDB. In this folder: duckdb -init dataset.sql
CREATE OR REPLACE VIEW documents AS SELECT * FROM read_parquet(['documents.parquet']);
CREATE OR REPLACE VIEW blocks AS SELECT * FROM read_parquet(['blocks.parquet']);
CREATE OR REPLACE VIEW sentences AS SELECT * FROM read_parquet(['sentences.parquet']);
CREATE OR REPLACE VIEW dates AS SELECT * FROM read_parquet(['dates.parquet']);
CREATE OR REPLACE VIEW figures AS SELECT * FROM read_parquet(['figures.parquet']);
CREATE OR REPLACE VIEW events AS SELECT * FROM read_parquet(['events.parquet']);
CREATE OR REPLACE VIEW participants AS SELECT * FROM read_parquet(['participants.parquet']);
CREATE OR REPLACE VIEW entities AS SELECT * FROM read_parquet(['entities.parquet']);
CREATE OR REPLACE VIEW mentions AS SELECT * FROM read_parquet(['mentions.parquet']);
CREATE OR REPLACE VIEW timeline AS SELECT * FROM read_parquet(['timeline.parquet']);
CREATE OR REPLACE VIEW incidents AS SELECT * FROM read_parquet(['incidents.parquet']);
CREATE OR REPLACE VIEW casualties AS SELECT * FROM read_parquet(['casualties.parquet']);
CREATE OR REPLACE VIEW statements AS SELECT * FROM read_parquet(['statements.parquet']);
CREATE OR REPLACE VIEW rules AS SELECT * FROM read_parquet(['rules.parquet']);
CREATE OR REPLACE VIEW issues AS SELECT * FROM read_parquet(['issues.parquet']);

-- What is told as fact and when, with the sentence that tells it and who publishes that.
CREATE OR REPLACE VIEW happened AS
SELECT e.date_start, e.date_end, e.date_precision, e.type, e.actor, e.trigger, e.target, e.place,
       s.text AS sentence, coalesce(d.publisher, d.site) AS publisher, d.published_on, e.doc_id, e.event_id
FROM events e LEFT JOIN sentences s USING (sentence_id) JOIN documents d ON d.doc_id = e.doc_id
WHERE e.core
ORDER BY e.date_start, e.doc_id, e.char_start;

-- Happenings that more than one document tells of, a row a telling, side by side.
CREATE OR REPLACE VIEW told_by_several AS
SELECT t.timeline_id, t.date_start, t.type, t.agreement, coalesce(d.publisher, d.site) AS publisher, d.title,
       e.date_start AS its_date, e.attribution, s.text AS sentence, e.event_id
FROM timeline t JOIN events e USING (timeline_id) JOIN documents d ON d.doc_id = e.doc_id
LEFT JOIN sentences s ON s.sentence_id = e.sentence_id
WHERE t.documents > 1
ORDER BY t.date_start, t.timeline_id, e.doc_id, e.char_start;

-- Who and what is named, in how many documents of which publisher.
CREATE OR REPLACE VIEW named AS
SELECT n.name, n.type, coalesce(d.publisher, d.site) AS publisher,
       count(*) AS mentions, count(DISTINCT m.doc_id) AS documents, min(d.published_on) AS first_published
FROM mentions m JOIN entities n USING (entity_id) JOIN documents d ON d.doc_id = m.doc_id
GROUP BY ALL
ORDER BY mentions DESC, n.name, publisher;

-- Quantities with a value, what they count and who says so.
CREATE OR REPLACE VIEW counted AS
SELECT f.value_min, f.value_max, f.approximation, f.kind, f.unit, f.measured_head, f.text, f.attribution,
       s.text AS sentence, coalesce(d.publisher, d.site) AS publisher, d.published_on, f.figure_id
FROM figures f LEFT JOIN sentences s USING (sentence_id) JOIN documents d ON d.doc_id = f.doc_id
WHERE f.value_max IS NOT NULL
ORDER BY f.doc_id, f.char_start;

-- Tolls as each document tells them.
CREATE OR REPLACE VIEW tolls AS
SELECT c.kind, c.value_min, c.value_max, c.approximation, c.who, c.as_of, c.attribution, c.hedged, c.text,
       coalesce(d.publisher, d.site) AS publisher, d.published_on, c.timeline_id, c.casualty_id
FROM casualties c JOIN documents d ON d.doc_id = c.doc_id
WHERE c.polarity = 'POS'
ORDER BY c.timeline_id, d.published_on, c.doc_id, c.char_start;

-- Who said what.
CREATE OR REPLACE VIEW said AS
SELECT s.speaker, s.speaker_role, s.direct, s.text, s.said_on, coalesce(d.publisher, d.site) AS publisher,
       d.published_on, s.statement_id
FROM statements s JOIN documents d ON d.doc_id = s.doc_id
ORDER BY s.doc_id, s.char_start;

-- What the corpus holds, by publisher and month.
CREATE OR REPLACE VIEW coverage AS
SELECT coalesce(publisher, site) AS publisher, date_trunc('month', published_on) AS month, language,
       count(*) AS documents, sum(kept_characters) AS kept_characters, sum(dropped_characters) AS dropped_characters
FROM documents
GROUP BY ALL
ORDER BY publisher, month, language;

-- What cleaning dropped, by role and rule.
CREATE OR REPLACE VIEW dropped AS
SELECT role, rule_id, count(*) AS blocks, sum(char_end - char_start) AS characters, count(DISTINCT doc_id) AS documents
FROM blocks
WHERE NOT kept AND role <> 'blank'
GROUP BY ALL
ORDER BY characters DESC, role, rule_id;
