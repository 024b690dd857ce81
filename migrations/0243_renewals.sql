-- How many days the window had that a waiting renewal keeps open (R-DATE-4): as many as it has again when that ends unpaid.
alter table orders
    add column window_days integer,
    -- What was refunded of it (R-MEM-5).
    add column credited bigint not null default 0;
alter table orders add constraint credited_a_part check (credited between 0 and total) not valid;
grant update (credited) on orders to portal_console;

-- Who loses their seat where a renewal grants fewer, as the company has chosen (R-SEAT-3b).
create table order_drops (
    partner_id    uuid not null,
    order_id      uuid not null,
    assignment_id uuid not null,
    primary key (partner_id, order_id, assignment_id),
    foreign key (partner_id, order_id) references orders (partner_id, id)
);
call protect_tenant_table('order_drops', 'select, insert', 'select');
