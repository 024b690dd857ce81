-- Operators look at the outbox, and send a mail again (R-MAIL-3).

-- How often it was given to the worker: by its fact, and once more whenever an operator sent it again. What a page
-- showed of a mail is known by it: a second press of the same button is none.
alter table outbox add column sendings integer not null default 1;
-- When an operator sent it again last: the days for which it is tried count from there.
alter table outbox add column requeued_at timestamptz;
grant update (sendings, requeued_at) on outbox to portal_console;

-- The mails to one address, newest first.
create index outbox_by_recipient on outbox (recipient, id);
