-- Orders up to this amount make their membership active before they are paid (R-MEM-2), in the smallest unit of the currency.
alter table programme add column active_at_once_up_to bigint not null default 0;
alter table programme add constraint active_at_once_up_to_an_amount check (active_at_once_up_to >= 0) not valid;
grant update (active_at_once_up_to) on programme to portal_console;
