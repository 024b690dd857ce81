-- Service requests: tickets from a partner to the programme (R-TEC-4, R-TEC-5, R-MEM-5).

-- How many a company has made. Its row is locked by whoever submits one: two at once get two numbers, and the second
-- press of a button finds the request that the first one made.
create table service_request_counters (
    partner_id uuid primary key references partners (partner_id),
    last       integer not null check (last > 0)
);
call protect_tenant_table('service_request_counters', 'select, insert, update', '');

create table service_requests (
    partner_id    uuid not null,
    id            uuid not null,
    -- The company's own count, by which people quote it.
    number        integer not null check (number > 0),
    -- The one-time value of the form that made it.
    once          uuid not null,
    kind          text not null
                  check (kind in ('presales', 'advisory', 'cloud', 'on_premises', 'cancellation', 'other')),
    state         text not null check (state in ('open', 'waiting_programme', 'waiting_partner', 'closed')),
    title         text not null check (length(title) between 1 and 200),
    asked_by      uuid not null,
    created_at    timestamptz not null,
    -- The last entry of its thread, and how many there are: with the state, what a form knew of it.
    changed_at    timestamptz not null,
    entries       integer not null check (entries > 0),
    -- When the programme answered or closed it first: from then on what it took is not simply given back.
    answered_at   timestamptz,
    closed_at     timestamptz,
    reason        text check (reason in ('solved', 'withdrawn', 'duplicate', 'product_fault', 'declined', 'granted')),
    -- What the form of its type asks. Access ID and contract ID are never kept: they only tell the benefit.
    product       text check (length(product) between 1 and 200),
    phase         text check (phase in ('presales', 'design', 'deployment', 'development')),
    country       text check (country ~ '^[A-Z]{2}$'),
    language      text check (language in ('en', 'fr', 'zh-CN', 'ru')),
    -- E.164.
    phone         text check (phone ~ '^\+[1-9][0-9]{1,14}$'),
    time_zone     text check (length(time_zone) <= 64),
    hours         integer check (hours between 1 and 25),
    customer      text check (length(customer) between 1 and 200),
    -- What shall be cancelled.
    enrollment_id uuid,
    primary key (partner_id, id),
    unique (partner_id, number),
    unique (partner_id, once),
    foreign key (partner_id, asked_by) references members (partner_id, id),
    foreign key (partner_id, enrollment_id) references enrollments (partner_id, id),
    check ((state = 'closed') = (closed_at is not null)),
    check ((closed_at is null) = (reason is null)),
    check (reason <> 'granted' or kind = 'cancellation'),
    check ((kind in ('presales', 'advisory', 'cloud', 'on_premises')) = (product is not null)),
    check ((kind in ('presales', 'advisory')) = (phase is not null)),
    check (num_nulls(phase, country, language, phone, time_zone, hours) in (0, 6)),
    check ((kind = 'cloud') = (customer is not null)),
    check ((kind = 'cancellation') = (enrollment_id is not null))
);
create index service_requests_asked_by on service_requests (partner_id, asked_by);
call protect_tenant_table('service_requests',
    'select, insert, update (state, changed_at, entries, closed_at, reason)',
    'select, update (state, changed_at, entries, answered_at, closed_at, reason)');

-- The thread of a request: messages of both sides, closings and reopenings. Never changed.
create table service_request_entries (
    partner_id  uuid not null,
    request_id  uuid not null,
    ordinal     integer not null check (ordinal > 0),
    what        text not null check (what in ('message', 'closed', 'reopened')),
    at          timestamptz not null,
    -- The one side or the other.
    member_id   uuid,
    operator_id uuid references persons (id),
    -- The one-time value of the form that wrote it.
    once        uuid,
    text        text check (length(text) between 1 and 10000),
    reason      text,
    primary key (partner_id, request_id, ordinal),
    unique (partner_id, request_id, once),
    foreign key (partner_id, request_id) references service_requests (partner_id, id),
    foreign key (partner_id, member_id) references members (partner_id, id),
    check ((member_id is null) <> (operator_id is null)),
    check ((what = 'message') = (text is not null)),
    check ((what = 'closed') = (reason is not null))
);
call protect_tenant_table('service_request_entries', 'select, insert', 'select, insert');

-- What requests hold and have used up of benefits, in the benefit's unit: a row whenever one is submitted or reopened.
-- benefits.units_reserved and units_used are kept with it, in its transactions; a test compares.
create table unit_reservations (
    partner_id uuid not null,
    request_id uuid not null,
    ordinal    integer not null check (ordinal > 0),
    benefit_id uuid not null,
    -- Held while the request is open; 0 of what is unlimited.
    reserved   integer not null check (reserved between 0 and 25),
    -- Used up, once the request was closed.
    used       integer check (used >= 0),
    primary key (partner_id, request_id, ordinal),
    foreign key (partner_id, request_id) references service_requests (partner_id, id),
    foreign key (partner_id, benefit_id) references benefits (partner_id, id)
);
-- A request holds of one benefit at a time.
create unique index unit_reservations_held on unit_reservations (partner_id, request_id) where used is null;
create index unit_reservations_benefit on unit_reservations (partner_id, benefit_id);
call protect_tenant_table('unit_reservations', 'select, insert, update (used)', 'select, update (used)');

-- A cancellation that is granted ends its enrollment (R-MEM-5).
grant update (cancelled_at) on enrollments to portal_console;
