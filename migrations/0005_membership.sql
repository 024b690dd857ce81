-- A partner's membership under one package for one year.
create table enrollments (
    partner_id       uuid not null references partners (partner_id),
    id               uuid not null,
    package          text not null
                     check (package in ('action_pack', 'learning_action_pack', 'silver_core', 'gold_core', 'isv_cosell_ready')),
    purchased_on     date not null,
    starts_on        date not null,
    -- The same date a year later (R-DATE-3), or 365 days after a renewal's payment (R-DATE-7).
    anniversary_on   date not null check (anniversary_on > starts_on),
    -- Ended before its time, by a cancellation that was granted (R-MEM-5).
    cancelled_at     timestamptz,
    -- The first act that ended the right to a refund (R-MEM-5), and which benefit it was done on.
    refund_ended_at  timestamptz,
    refund_ended_by  text check (refund_ended_by in ('keys_revealed', 'activated', 'assigned')),
    refund_ended_on_benefit uuid,
    created_at       timestamptz not null,
    primary key (partner_id, id),
    check ((refund_ended_at is null) = (refund_ended_by is null))
);
call protect_tenant_table('enrollments',
    'select, update (refund_ended_at, refund_ended_by, refund_ended_on_benefit)', '');

-- The offers bought that make up an enrollment: one, or a competency each for Silver and Gold (R-MEM-4).
create table enrollment_offers (
    partner_id         uuid not null,
    enrollment_id      uuid not null,
    package_version_id uuid not null references package_versions (id),
    primary key (partner_id, enrollment_id, package_version_id),
    foreign key (partner_id, enrollment_id) references enrollments (partner_id, id)
);
call protect_tenant_table('enrollment_offers', 'select', '');

-- One line that an enrollment grants: a product and how much of it.
create table benefits (
    partner_id     uuid not null,
    id             uuid not null,
    enrollment_id  uuid not null,
    product_id     uuid not null references products (id),
    -- Null: unlimited.
    quantity       integer check (quantity > 0),
    -- The last day to activate it, get or redeem its key: the "benefit expiry date" (R-DATE-2, R-DATE-5).
    activate_by    date not null,
    -- Counters kept in the transaction that changes what they count; a test compares them with it.
    keys_issued    integer not null default 0 check (keys_issued >= 0),
    seats_assigned integer not null default 0 check (seats_assigned >= 0 and seats_assigned <= quantity),
    created_at     timestamptz not null,
    primary key (partner_id, id),
    unique (partner_id, enrollment_id, product_id),
    foreign key (partner_id, enrollment_id) references enrollments (partner_id, id)
);
call protect_tenant_table('benefits', 'select, update (keys_issued)', '');
