-- Keys that were taken out of their pool before anybody got them. Their fingerprints stay, so that none comes back; they themselves
-- don't.
create table revoked_keys (
    id          uuid primary key,
    product_id  uuid not null references products (id),
    fingerprint bytea not null unique,
    -- By which import it had come.
    import_id   uuid,
    added_at    timestamptz not null,
    revoked_at  timestamptz not null,
    revoked_by  uuid not null references persons (id),
    reason      text not null check (length(reason) between 1 and 200)
);
grant select, insert on revoked_keys to portal_console;
grant delete on pool_keys to portal_console;
