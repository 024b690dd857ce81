-- For how many days a cancellation with refund can be asked for, how long the renewal window is, and how long of it benefits that
-- need a user can still be assigned or activated (R-MEM-5, R-DATE-4, R-DATE-5). It holds for what is bought from now on.
alter table programme add column refund_days integer not null default 30;
alter table programme add column renewal_days integer not null default 30;
alter table programme add column extra_days integer not null default 30;
alter table programme add constraint days_of_policies check (
    refund_days between 0 and 366 and renewal_days between 0 and 90 and extra_days between 0 and renewal_days) not valid;
grant update (refund_days, renewal_days, extra_days) on programme to portal_console;
