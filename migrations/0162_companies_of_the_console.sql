-- The mail domains of companies: one is one company's. Read before a company is known, so global, and without a foreign key.
create table partner_domains (
    -- Letters, digits, dots and hyphens, compared as bytes: so its beginning is found by the index.
    domain        text collate "C" primary key check (domain ~ '^[a-z0-9.-]{1,253}$'),
    about_partner uuid not null,
    added_at      timestamptz not null
);
create index partner_domains_of_partner on partner_domains (about_partner, domain);
grant select, insert, delete on partner_domains to portal_console;

-- What operators note about a company for each other: its own people never read it.
create table company_notes (
    partner_id uuid not null references partners (partner_id),
    id         uuid not null,
    -- What the form was known by: pressed twice, it is noted once.
    form_id    uuid not null,
    text       text not null check (length(text) between 1 and 10000),
    noted_by   uuid not null references persons (id),
    noted_at   timestamptz not null,
    primary key (partner_id, id),
    unique (partner_id, form_id)
);
call protect_tenant_table('company_notes', '', 'select, insert');

-- Operators add companies and correct their data, suspend them and lift that.
grant insert, update (name) on partner_directory to portal_console;
grant insert, update (country, time_zone, language, suspended_at, suspended_reason) on partners to portal_console;
