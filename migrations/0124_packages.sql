-- The packages, which are the levels of a membership, and the languages in which something is said: rows, so that a programme has
-- its own. What the portal shipped with stands here as it was in checks and texts.
create table packages (
    code        text primary key check (code ~ '^[a-z0-9_]{1,60}$'),
    name        text not null check (length(name) between 1 and 200),
    -- What it is called in languages that have a name of their own for it: {"fr": "…"}.
    names       jsonb not null default '{}' check (jsonb_typeof(names) = 'object'),
    -- Which comes first of those that end on one day: the least.
    rank        integer not null default 100 check (rank between 0 and 1000),
    -- A credit of it can't be used beside a yearly one (R-CL-4), and a company has one of them at a time (R-MEM-3).
    action_pack boolean not null default false
);
insert into packages (code, name, names, rank, action_pack) values
    ('gold_core', 'Gold Core', '{"zh-CN": "金级核心"}', 0, false),
    ('silver_core', 'Silver Core', '{"zh-CN": "银级核心"}', 10, false),
    ('action_pack', 'Microsoft Action Pack', '{}', 20, true),
    ('learning_action_pack', 'Learning Action Pack', '{}', 30, true),
    ('isv_cosell_ready', 'ISV Co-sell ready', '{}', 40, false);
grant select on packages to portal_serve, portal_console;
grant insert, update, delete on packages to portal_console;

create table languages (
    tag text primary key check (tag ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$')
);
insert into languages values ('en'), ('fr'), ('zh-CN'), ('ru');
grant select on languages to portal_serve, portal_console;

-- How often the catalogue was changed: its row is locked by whoever changes it, so that of two at once one sees the other's.
create table catalogue_changes (
    one_row boolean primary key default true check (one_row),
    count   bigint not null default 0
);
insert into catalogue_changes default values;
grant select, update (count) on catalogue_changes to portal_console;

-- Offers that a company can't hold at the same time; each pair once, the lesser id first.
create table offers_apart (
    offer_id   uuid not null references offers (id) on delete cascade,
    apart_from uuid not null references offers (id) on delete cascade,
    primary key (offer_id, apart_from),
    check (offer_id < apart_from)
);
create index offers_apart_from on offers_apart (apart_from);
grant select on offers_apart to portal_serve, portal_console;
grant insert, delete on offers_apart to portal_console;

grant insert, update, delete on products, product_texts, product_downloads, offers, package_versions, package_lines
    to portal_console;
