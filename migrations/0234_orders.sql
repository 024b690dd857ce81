-- Orders, what was paid for them, and their invoices (R-ORD-1 to 4). Amounts are in the smallest unit of their currency.

-- Whom a company's next invoice is made out to: as it was typed for the last one.
create table billing_data (
    partner_id  uuid primary key references partners (partner_id),
    name        text not null check (length(name) between 1 and 200),
    address     text not null check (length(address) between 1 and 1000),
    country     text not null check (country ~ '^[A-Z]{2}$'),
    tax_number  text check (length(tax_number) between 1 and 200),
    changed_at  timestamptz not null
);
call protect_tenant_table('billing_data', 'select, insert, update', 'select');

-- From a number follows the reference that payments carry, so it is one for the whole programme. Some are left out; those of
-- invoices are not.
create sequence order_numbers maxvalue 887503680;
grant usage on sequence order_numbers to portal_serve, portal_console;

create table orders (
    partner_id        uuid not null references partners (partner_id),
    id                uuid not null,
    number            bigint not null check (number > 0),
    -- What the form was known by: pressed twice, it is ordered once.
    form_id           uuid not null,
    state             text not null check (state in ('awaiting_payment', 'paid', 'expired', 'cancelled', 'refunded')),
    -- What it is for: a membership, a competency more for one, the next year of one, or one in the place of a lower one.
    purpose           text not null check (purpose in ('membership', 'competency', 'renewal', 'upgrade')),
    -- The membership that it adds to, renews or takes the place of.
    of_enrollment_id  uuid,
    -- The membership that it has begun; of a competency that which it was added to.
    enrollment_id     uuid,
    buyer             uuid not null,
    ordered_at        timestamptz not null,
    -- Days of the company's zone: on which it was ordered, the last to pay it, that on which it was paid.
    ordered_on        date not null,
    pay_by            date not null check (pay_by >= ordered_on),
    paid_on           date,
    currency          text not null check (currency ~ '^[A-Z]{3}$'),
    -- Prices and terms as they were when it was ordered: what changes later changes no order.
    net               bigint not null check (net >= 0),
    -- In hundredths of a percent; null: no tax.
    tax_rate          integer check (tax_rate between 1 and 9999),
    tax               bigint not null check (tax >= 0),
    total             bigint not null check (total = net + tax),
    refund_policy     text not null check (refund_policy in ('software', 'any_use')),
    refund_days       integer not null,
    renewal_days      integer not null,
    extra_days        integer not null,
    -- What was paid so far, and by how much operators have let it be less or have paid it back.
    paid              bigint not null default 0,
    settled           bigint not null default 0,
    -- Whom it is made out to, as it was typed.
    billing_name      text not null check (length(billing_name) between 1 and 200),
    billing_address   text not null check (length(billing_address) between 1 and 1000),
    billing_country   text not null check (billing_country ~ '^[A-Z]{2}$'),
    billing_tax_number text check (length(billing_tax_number) between 1 and 200),
    -- What the company calls it, to find it in its own books.
    own_reference     text check (length(own_reference) between 1 and 200),
    -- When it came to where it stands, and who of the company has cancelled it.
    changed_at        timestamptz not null,
    cancelled_by      uuid,
    primary key (partner_id, id),
    unique (partner_id, form_id),
    foreign key (partner_id, buyer) references members (partner_id, id),
    foreign key (partner_id, cancelled_by) references members (partner_id, id),
    foreign key (partner_id, of_enrollment_id) references enrollments (partner_id, id),
    foreign key (partner_id, enrollment_id) references enrollments (partner_id, id),
    check ((purpose = 'membership') = (of_enrollment_id is null)),
    check (state not in ('paid', 'refunded') or (paid_on is not null and enrollment_id is not null)),
    check (cancelled_by is null or state = 'cancelled')
);
create index orders_by_number on orders (partner_id, number);
call protect_tenant_table('orders',
    'select, insert, update (state, enrollment_id, paid_on, changed_at, cancelled_by)',
    'select, insert, update (state, enrollment_id, paid_on, paid, settled, changed_at)');

create table order_lines (
    partner_id         uuid not null,
    order_id           uuid not null,
    package_version_id uuid not null references package_versions (id),
    offer_id           uuid not null references offers (id),
    name               text not null check (length(name) between 1 and 200),
    price              bigint not null check (price >= 0),
    -- What is taken off the price.
    discount           bigint not null default 0 check (discount between 0 and price),
    -- Whether the order waits for its payment.
    open               boolean not null,
    primary key (partner_id, order_id, offer_id),
    foreign key (partner_id, order_id) references orders (partner_id, id)
);
-- A company has one open order of an offer (R-MEM-2).
create unique index order_lines_open on order_lines (partner_id, offer_id) where open;
call protect_tenant_table('order_lines', 'select, insert, update (open)', 'select, insert, update (open)');

-- What came for an order, as operators have booked it.
create table order_payments (
    partner_id  uuid not null,
    id          uuid not null,
    order_id    uuid not null,
    -- What the form was known by: pressed twice, it is booked once.
    form_id     uuid not null,
    -- A payment, what was let go of what was due, or what was paid back of what was too much.
    kind        text not null check (kind in ('payment', 'let_go', 'paid_back')),
    amount      bigint not null check (amount > 0),
    -- The day that the bank's statement names.
    paid_on     date not null,
    booked_at   timestamptz not null,
    booked_by   uuid not null references persons (id),
    -- As the operator wrote it.
    note        text check (length(note) between 1 and 200),
    primary key (partner_id, id),
    unique (partner_id, form_id),
    foreign key (partner_id, order_id) references orders (partner_id, id),
    check ((kind = 'payment') = (note is null))
);
create index order_payments_of on order_payments (partner_id, order_id, booked_at);
-- Who has booked it is not for companies.
call protect_tenant_table('order_payments',
    'select (partner_id, id, order_id, kind, amount, paid_on, booked_at, note)', 'select, insert');

-- Which order a number is of, and where it stands: operators list those of all companies, and look for numbers.
create table order_directory (
    number        bigint primary key,
    about_partner uuid not null,
    id            uuid not null unique,
    state         text not null,
    -- The last day to pay it, in the company's zone.
    pay_by        date not null,
    -- Money came that is too little or too much, which operators settle.
    differs       boolean not null default false
);
create index order_directory_by_state on order_directory (state, number);
create index order_directory_that_wait on order_directory (pay_by, number) where state = 'awaiting_payment';
create index order_directory_that_differ on order_directory (number) where differs;
create index order_directory_by_company on order_directory (about_partner, number);
alter table order_directory enable row level security;
alter table order_directory force row level security;
create policy serve on order_directory to portal_serve
    using (about_partner = nullif(current_setting('app.partner_id', true), '')::uuid);
create policy console on order_directory to portal_console using (true);
create policy owner on order_directory to portal_owner using (true);
grant select, insert, update (state) on order_directory to portal_serve;
grant select, insert, update (state, differs) on order_directory to portal_console;

-- The last number of an invoice of each year and series, so that none is left out (R-ORD-3): its row is locked by who makes one,
-- last of all.
create table invoice_counters (
    kind text not null check (kind in ('invoice', 'credit_note')),
    year integer not null,
    last integer not null check (last > 0),
    primary key (kind, year)
);
grant select, insert, update (last) on invoice_counters to portal_serve, portal_console;

create table invoices (
    partner_id        uuid not null,
    id                uuid not null,
    order_id          uuid not null,
    kind              text not null check (kind in ('invoice', 'credit_note')),
    year              integer not null,
    number            integer not null check (number > 0),
    -- A day of UTC, as the year is.
    issued_on         date not null,
    issued_at         timestamptz not null,
    net               bigint not null check (net >= 0),
    tax               bigint not null check (tax >= 0),
    -- Who sold, as the programme's settings had it.
    seller_name       text,
    seller_address    text,
    seller_tax_number text,
    primary key (partner_id, id),
    foreign key (partner_id, order_id) references orders (partner_id, id)
);
create unique index invoices_of_orders on invoices (partner_id, order_id) where kind = 'invoice';
create index invoices_by_order on invoices (partner_id, order_id);
call protect_tenant_table('invoices', 'select, insert', 'select, insert');

-- An order of nothing, or of little, begins its membership at once (R-MEM-2).
grant insert on enrollments, enrollment_offers, benefits to portal_serve;
grant update (purchased_on) on enrollments to portal_console;
