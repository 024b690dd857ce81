-- A worker that fulfils something has it for itself until then; who died meanwhile is followed by another. Apart from
-- the due time, which operators read: it stays true while somebody works on it. Of no meaning once it isn't open.
alter table queue_items add column claimed_until timestamptz;
grant update (claimed_until) on queue_items to portal_console;
