-- An order keeps what it is of as it was called when it was ordered, in every language. The lines that are there keep the one name
-- that was copied with them, which is the programme's own.
alter table order_lines add column names jsonb not null default '{}' check (jsonb_typeof(names) = 'object');
