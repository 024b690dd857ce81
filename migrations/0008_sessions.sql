-- Browser sessions. The cookie's value is not here, only its hash: who reads the table can't take a session over.
create table sessions (
    id_hash    bytea primary key,
    -- Null: not signed in (a language chosen, say).
    person_id  uuid,
    data       jsonb not null,
    created_at timestamptz not null,
    -- 12 hours after the last activity, 7 days after sign-in at the latest.
    expires_at timestamptz not null
);
create index sessions_person on sessions (person_id);
create index sessions_expiry on sessions (expires_at);
grant select, insert, update, delete on sessions to portal_serve;
grant select, delete on sessions to portal_console;

-- The tries to sign in of the last minute, by account and by address; in the database, so that the limit holds
-- over several processes. Accounts are hashed: what somebody mistypes as his address is nobody's business.
create table sign_in_limits (
    subject  text primary key,
    attempts timestamptz[] not null
);
grant select, insert, update on sign_in_limits to portal_serve;
grant select, delete on sign_in_limits to portal_console;

-- Tries beyond the limit, counted by the minute and not one by one, so that nobody fills the disk (R-LOG-1).
create table throttled_sign_ins (
    minute  timestamptz not null,
    address text not null,
    count   integer not null default 1,
    primary key (minute, address)
);
grant select, insert, update on throttled_sign_ins to portal_serve;
grant select on throttled_sign_ins to portal_console;
