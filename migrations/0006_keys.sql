-- The product keys that the programme holds, not yet issued. Global and hot.
create table key_pools (
    product_id uuid primary key references products (id)
);
-- `update` is never done; it is what Postgres asks of a role that locks the row.
grant select, update on key_pools to portal_serve;
grant select on key_pools to portal_console;

create table pool_keys (
    id          uuid primary key,
    product_id  uuid not null references key_pools (product_id),
    -- Sealed by secrets.rs; erased when the key is drawn, since it is then sealed anew for its partner.
    ciphertext  bytea,
    -- SHA-256 of the key: the same key can't be taken in twice, nor once more after it was issued.
    fingerprint bytea not null unique,
    added_at    timestamptz not null,
    drawn_at    timestamptz,
    check ((ciphertext is null) = (drawn_at is not null))
);
create index pool_keys_available on pool_keys (product_id, id) where drawn_at is null;
grant select, update (ciphertext, drawn_at) on pool_keys to portal_serve;
grant select on pool_keys to portal_console;

-- A product key issued to one benefit. The id is the one it had in the pool.
create table issued_keys (
    partner_id uuid not null,
    id         uuid not null,
    benefit_id uuid not null,
    -- First, second … key of the benefit, from 1.
    ordinal    integer not null check (ordinal > 0),
    -- Sealed for this partner, benefit and key: moved to another row, it doesn't open.
    ciphertext bytea not null,
    issued_at  timestamptz not null,
    issued_by  uuid not null,
    primary key (partner_id, id),
    unique (partner_id, benefit_id, ordinal),
    foreign key (partner_id, benefit_id) references benefits (partner_id, id),
    foreign key (partner_id, issued_by) references members (partner_id, id)
);
call protect_tenant_table('issued_keys', 'select, insert', '');

-- Who may see a benefit's keys in which session, and until when (R-SW-5a).
create table key_reveals (
    partner_id   uuid not null,
    benefit_id   uuid not null,
    session_hash bytea not null,
    member_id    uuid not null,
    revealed_at  timestamptz not null,
    until        timestamptz not null,
    primary key (partner_id, benefit_id, session_hash),
    foreign key (partner_id, benefit_id) references benefits (partner_id, id),
    foreign key (partner_id, member_id) references members (partner_id, id)
);
call protect_tenant_table('key_reveals', 'select, insert, update, delete', 'select, delete');
