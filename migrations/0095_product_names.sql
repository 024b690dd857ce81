-- What a product is called in languages that have a name of their own for it: {"fr": "Heures de conseil partenaire"}.
-- Most names are proper names, the same in every language.
alter table products add column names jsonb not null default '{}' check (jsonb_typeof(names) = 'object');
