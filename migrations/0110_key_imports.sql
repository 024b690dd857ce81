-- Files of product keys on their way into a pool (R-CON-3). A file comes in pieces, each sealed and kept at once; what becomes
-- of it is looked at, confirmed, and put into the pool, by whichever process comes first: whoever works on an import holds its
-- row, and a process that dies leaves the import as it was before the step.
create table key_imports (
    id           uuid primary key,
    product_id   uuid not null references products (id),
    -- The form's one-time value: pressed twice, it is one import.
    once         uuid not null unique,
    state        text not null check (
        state in ('receiving', 'checking', 'ready', 'inserting', 'done', 'failed', 'discarded')),
    -- As the browser calls it; unknown of a file that came in one.
    file_name    text check (length(file_name) between 1 and 200),
    size_bytes   bigint not null check (size_bytes > 0),
    -- What has come of it.
    pieces       integer not null default 0,
    bytes        bigint not null default 0 check (bytes <= size_bytes),
    -- How the next piece is read (encoding, separator, column, line), and the line that it goes on with, sealed.
    reading      jsonb not null,
    rest         bytea,
    -- What has been found so far: keys that could be read, lines that couldn't.
    keys         integer not null default 0,
    malformed    integer not null default 0,
    -- Of the keys, as they were looked at last.
    fresh        integer,
    repeated     integer,
    in_pool      integer,
    issued       integer,
    -- Whether a key came into a pool between the look and the press, so that it was looked at again.
    looked_again boolean not null default false,
    begun_at     timestamptz not null,
    begun_by     uuid not null references persons (id),
    confirmed_at timestamptz,
    confirmed_by uuid references persons (id),
    changed_at   timestamptz not null,
    -- Whether what was kept of its lines is gone.
    emptied      boolean not null default false,
    check ((confirmed_at is null) = (confirmed_by is null)),
    check (state not in ('ready', 'inserting', 'done')
           or (fresh is not null and repeated is not null and in_pool is not null and issued is not null)),
    check (state not in ('inserting', 'done') or confirmed_at is not null)
);
-- What there is to do.
create index key_imports_open on key_imports (state, changed_at) where not emptied;
create index key_imports_of_products on key_imports (product_id, id);
grant select, insert, update on key_imports to portal_console;

-- The keys of an import until they are in the pool, each with the id that it has there, and sealed as there. A file may have a
-- million of them: no foreign key is asked a million times.
create table key_import_keys (
    import_id   uuid not null,
    id          uuid not null,
    line        integer not null check (line > 0),
    ciphertext  bytea not null,
    fingerprint bytea not null,
    -- Why it won't come into the pool.
    found       text check (found in ('repeated', 'in_pool', 'issued')),
    primary key (import_id, id)
);
create index key_import_keys_found on key_import_keys (import_id, id) where found is not null;
grant select, insert, update, delete on key_import_keys to portal_console;

-- Lines that are no key: where, and why. Never what stands there.
create table key_import_problems (
    import_id uuid not null references key_imports (id),
    id        uuid not null,
    line      integer not null check (line > 0),
    reason    text not null,
    -- The letter of the line, or the column.
    place     integer not null,
    -- How many of what the reason is about.
    count     integer not null,
    primary key (import_id, id)
);
grant select, insert, delete on key_import_problems to portal_console;

-- A product's first import makes its pool, and imports fill it.
grant insert on key_pools, pool_keys to portal_console;
