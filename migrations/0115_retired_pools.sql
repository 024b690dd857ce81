-- A pool from which nothing is issued any more, since then.
alter table key_pools add column retired_at timestamptz;
grant update (retired_at) on key_pools to portal_console;
