-- An offer that went by a cancellation which was granted; the membership goes on with its others (R-MEM-5).
alter table enrollment_offers add column cancelled_at timestamptz;
grant update (cancelled_at) on enrollment_offers to portal_console;
