-- What operators look at as its members see it (R-CON-5, decision 85): one row of each of their sessions, of its present or last look.
create table looks (
    -- The session's; no reference, since that a session ended is noted here after it is gone.
    session_hash bytea primary key,
    person_id    uuid not null references persons (id),
    company_id   uuid not null references partner_directory (id),
    -- As a member with these; none is staff.
    roles        text[] not null,
    -- Why, in one line; the company reads it in its log.
    reason       text not null check (length(reason) between 1 and 200),
    begun_at     timestamptz not null,
    ends_at      timestamptz not null check (ends_at > begun_at),
    -- When that it ended was put on record; by itself it ends at ends_at, whether or not somebody noticed.
    ended_at     timestamptz check (ended_at >= begun_at)
);
-- The worker looks each minute which are over.
create index looks_open on looks (ends_at) where ended_at is null;
grant select (session_hash, company_id, roles, reason, ends_at, ended_at) on looks to portal_serve;
grant select, insert, update, delete on looks to portal_console;
