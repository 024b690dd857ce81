-- What a company was granted and used, on the days since when it is so: a row only where it differs from the one before. On
-- which days it was counted, insight_days tells.
create table company_counts (
    partner_id uuid not null references partners (partner_id),
    kind       text not null,
    day        date not null,
    granted    integer not null check (granted >= 0),
    used       integer not null check (used between 0 and granted),
    seats      integer not null check (seats >= 0),
    assigned   integer not null check (assigned between 0 and seats),
    primary key (partner_id, kind, day)
);
call protect_tenant_table(
    'company_counts', 'select', 'select, insert, update (granted, used, seats, assigned), delete');

-- How long what was finished in the ninety days before took, as it was counted last.
create table company_times (
    partner_id     uuid not null references partners (partner_id),
    what           text not null,
    finished       integer not null check (finished > 0),
    median_seconds integer not null check (median_seconds >= 0),
    p90_seconds    integer not null check (p90_seconds >= median_seconds),
    primary key (partner_id, what)
);
call protect_tenant_table(
    'company_times', 'select', 'select, insert, update (finished, median_seconds, p90_seconds), delete');
