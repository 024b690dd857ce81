-- Changes of a person's own mail address (R-PPL-6): each waits for the press behind the link that was mailed to the new one. Whether
-- that address has an account is looked at then and not before, so the row is the same for any address. Only the role that
-- signs people in reads and writes them; the console deletes them when they have been kept for their term.
create table address_changes (
    -- The token's; who holds the table can't confirm.
    token_hash bytea primary key,
    person_id  uuid not null references persons (id),
    -- The new one.
    email      text not null check (length(email) <= 254),
    created_at timestamptz not null,
    expires_at timestamptz not null check (expires_at > created_at),
    -- When and why it ended otherwise than by its time.
    ended_at   timestamptz,
    ended_as   text check (ended_as in ('used', 'replaced')),
    check ((ended_at is null) = (ended_as is null))
);
-- A newer one ends the older one.
create unique index address_changes_open on address_changes (person_id) where ended_at is null;
create index address_changes_of_person on address_changes (person_id, created_at);
grant select, insert, update (ended_at, ended_as) on address_changes to portal_sign_in;
grant select (expires_at, ended_at), delete on address_changes to portal_console;
grant update (email) on persons to portal_sign_in;
