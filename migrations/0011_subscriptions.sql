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
    -- A new subscription, more licences, or a later end.
    mode        text not null check (mode in ('new', 'add', 'extend')),
    seats       integer not null check (seats > 0),
    ends_on     date not null check (ends_on >= redeemed_on),
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    primary key (partner_id, key_id),
    foreign key (partner_id, key_id) references issued_keys (partner_id, id),
    foreign key (partner_id, product_id) references subscriptions (partner_id, product_id),
    foreign key (partner_id, recorded_by) references members (partner_id, id)
);
create index redemptions_product on redemptions (partner_id, product_id, redeemed_on);
call protect_tenant_table('redemptions', 'select, insert', '');
