-- A benefit that went by a cancellation which was granted, of itself or of the offer that brought it (R-MEM-5).
alter table benefits add column cancelled_at timestamptz;
grant update (cancelled_at, quantity) on benefits to portal_console;
