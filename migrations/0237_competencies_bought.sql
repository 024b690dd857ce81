-- A competency that was added during the year has a day of purchase of its own (R-MEM-4); null: that of its membership.
alter table enrollment_offers add column purchased_on date;
-- Each competency adds its own to what is granted.
grant update (quantity) on benefits to portal_serve;
-- One that was cancelled can be bought again.
grant update (cancelled_at, purchased_on) on enrollment_offers to portal_serve, portal_console;
