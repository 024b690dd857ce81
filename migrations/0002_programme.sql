-- The programme: one row. Names, money and policies that hold for every partner.
create table programme (
    only_row               boolean primary key default true check (only_row),
    name                   text not null default 'Partner Center',
    currency               text not null default 'USD' check (currency ~ '^[A-Z]{3}$'),
    -- Days from the start of a tenure until a seat is free for another member (R-SEAT-3); 0: seats move freely.
    seat_waiting_days      integer not null default 90 check (seat_waiting_days between 0 and 366),
    -- Whether a technical activation names a member (R-TEC-2).
    technical_activation_user boolean not null default true,
    -- Where partners that have not moved in manage their benefits, and where they turn for help (R-TEN-2).
    membership_center_url  text not null default 'https://membership.example/',
    regional_help_url      text not null default 'https://help.membership.example/',
    -- Tells whether the key file at hand is the one that sealed this database's secrets (R-LOG-2).
    secret_fingerprint     bytea,
    -- The day to which the demo data is dated; null: no demo data.
    demo_seeded_on         date
);
insert into programme default values;
grant select on programme to portal_serve, portal_console;

-- Somebody who signs in: global, owned by nobody but himself. Which companies he is a member of is tenant data.
create table persons (
    id                  uuid primary key,
    -- In the one form in which addresses are compared (users::EmailAddress).
    email               text not null unique check (length(email) <= 254),
    -- Argon2id in PHC form; null: has no password yet and can't sign in with one.
    password_hash       text,
    -- Sessions begun before it have ended.
    password_changed_at timestamptz not null,
    -- The language chosen; null: that of the browser.
    language            text check (language in ('en', 'fr', 'zh-CN', 'ru')),
    -- Demo accounts sign in only while demo mode is on.
    demo                boolean not null default false,
    created_at          timestamptz not null
);
grant select, update (language, password_hash, password_changed_at) on persons to portal_serve;
grant select on persons to portal_console;

-- A person of the programme's own staff.
create table operators (
    person_id  uuid primary key references persons (id),
    active     boolean not null default true,
    created_at timestamptz not null
);
grant select on operators to portal_serve, portal_console;

-- One-time links: only the hash of a link's token is kept, so that the database alone opens nothing.
create table one_time_links (
    token_hash bytea primary key,
    person_id  uuid not null references persons (id),
    purpose    text not null check (purpose in ('set_password')),
    created_at timestamptz not null,
    expires_at timestamptz not null,
    spent_at   timestamptz
);
create index one_time_links_person on one_time_links (person_id);
grant select, update (spent_at) on one_time_links to portal_serve;
grant select, delete on one_time_links to portal_console;
