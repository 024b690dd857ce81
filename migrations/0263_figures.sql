-- Figures of the programme, as a worker counts them once a day (decision 86). They are counted of the rows that there are, and
-- point at none: what they were counted of may change and go.

-- The days on which all companies were counted. A day that has no row was not counted, and nobody knows what was on it.
create table insight_days (
    -- In UTC: the day of the worker's turn.
    day               date primary key,
    at                timestamptz not null,
    -- What lapses unused within ninety days, and of how many companies.
    lapsing_units     bigint not null check (lapsing_units >= 0),
    lapsing_companies integer not null check (lapsing_companies >= 0)
);
grant select on insight_days to portal_serve;
grant select, insert, update, delete on insight_days to portal_console;

-- What was granted and used on a day, of all companies.
create table insight_counts (
    day      date not null,
    kind     text not null,
    package  text not null,
    granted  integer not null check (granted >= 0),
    used     integer not null check (used between 0 and granted),
    seats    integer not null check (seats >= 0),
    assigned integer not null check (assigned between 0 and seats),
    primary key (day, kind, package)
);
grant select, insert, update, delete on insight_counts to portal_console;

-- How long what was finished in the ninety days before took, of all companies.
create table insight_times (
    day            date not null,
    what           text not null,
    finished       integer not null check (finished > 0),
    median_seconds integer not null check (median_seconds >= 0),
    p90_seconds    integer not null check (p90_seconds >= median_seconds),
    primary key (day, what)
);
grant select, insert, update, delete on insight_times to portal_console;

-- Of the newest day: how many memberships come up for renewal in which month, and in which their windows closed.
create table insight_renewals (
    month   date not null,
    package text not null,
    ahead   integer not null check (ahead >= 0),
    renewed integer not null check (renewed >= 0),
    lapsed  integer not null check (lapsed >= 0),
    primary key (month, package)
);
grant select, insert, update, delete on insight_renewals to portal_console;

-- Of each company that is granted something, as it was counted last. Read in the order of what is lost soonest, over all
-- companies, so no company's own.
create table insight_companies (
    about_partner    uuid primary key,
    granted          integer not null check (granted > 0),
    used             integer not null check (used between 0 and granted),
    seats            integer not null check (seats >= 0),
    assigned         integer not null check (assigned between 0 and seats),
    lapsing_benefits integer not null check (lapsing_benefits between 0 and granted),
    lapsing_units    bigint not null check (lapsing_units >= 0),
    lapses_on        date check ((lapses_on is null) = (lapsing_units = 0)),
    -- Each of those units counts the more, the sooner its last day is.
    weight           bigint not null check ((weight = 0) = (lapsing_units = 0))
);
create index insight_companies_by_weight on insight_companies (weight, about_partner);
grant select, insert, update, delete on insight_companies to portal_console;
