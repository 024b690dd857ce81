-- When a pool runs low: an administrator says with how few keys, and operators are told once.
alter table key_pools
    -- With fewer keys than this the pool is low; 0: it never is.
    add column warn_below integer not null default 10,
    -- Since when operators know that it is; null: it holds enough.
    add column low_since timestamptz;
grant update (warn_below, low_since) on key_pools to portal_console;
