-- Seats are assigned and taken back by the pages of partners.
grant update (seats_assigned) on benefits to portal_serve;
grant insert, update (released_at, released_by) on seat_assignments to portal_serve;

-- At a renewal of the same product the assignments, past and present, go over to the new benefit: number, holder and
-- tenure stay (R-SEAT-3b), and so does the history (R-SEAT-5). A benefit whose quantity shrinks keeps the numbers.

-- What a partner has built up by redeeming the keys of one cloud product (R-CL-3).
create table subscriptions (
    partner_id uuid not null references partners (partner_id),
    product_id uuid not null references products (id),
    seats      integer not null check (seats > 0),
    ends_on    date not null,
    primary key (partner_id, product_id)
);
call protect_tenant_table('subscriptions', 'select, insert, update', '');

-- Each redemption, with what it made of the subscription; a key is redeemed once.
create table redemptions (
    partner_id  uuid not null,
    key_id      uuid not null,
    product_id  uuid not null,
    redeemed_on date not null,
    mode        text not null check (mode in ('new', 'add', 'extend')),
    seats       integer not null check (seats > 0),
    ends_on     date not null,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    primary key (partner_id, key_id),
    foreign key (partner_id, key_id) references issued_keys (partner_id, id),
    foreign key (partner_id, product_id) references subscriptions (partner_id, product_id),
    foreign key (partner_id, recorded_by) references members (partner_id, id)
);
create index redemptions_product on redemptions (partner_id, product_id, redeemed_on);
call protect_tenant_table('redemptions', 'select, insert', '');

-- The cloud's own portal, where credits and subscriptions are managed (R-CL-1).
alter table programme add column cloud_portal_url text not null default 'https://cloud.example/';
