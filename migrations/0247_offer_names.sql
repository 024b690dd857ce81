-- What an offer is called in languages that have a name of their own for it, as of products: {"fr": "Plateforme cloud (Gold)"}.
alter table offers add column names jsonb not null default '{}' check (jsonb_typeof(names) = 'object');
