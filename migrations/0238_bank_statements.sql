-- Files of a bank's bookings that operators take in, and their lines (R-ORD-2). A file is shown first; confirmed, a worker books
-- its payments one by one, and what is not clear waits for an operator.
create table bank_imports (
    id           uuid primary key,
    -- The form's one-time value and a hash of what it sent: pressed twice, it is taken in once.
    once         uuid not null,
    sent         bytea not null,
    state        text not null check (state in ('shown', 'confirmed', 'discarded')),
    taken_in_at  timestamptz not null,
    taken_in_by  uuid not null references persons (id),
    confirmed_at timestamptz,
    confirmed_by uuid references persons (id),
    changed_at   timestamptz not null,
    -- How many lines brought no money, can't be read, and were in a file before.
    left_out     integer not null check (left_out >= 0),
    unread       integer not null check (unread >= 0),
    before       integer not null default 0 check (before >= 0),
    -- Which can't be read and why, with what stands there: until it is confirmed or discarded.
    problems     jsonb not null,
    unique (once, sent),
    check ((state = 'confirmed') = (confirmed_at is not null)),
    check ((confirmed_at is null) = (confirmed_by is null)),
    check (state = 'shown' or problems = '[]')
);
create index bank_imports_shown on bank_imports (taken_in_at) where state = 'shown';
grant select, insert, update (state, confirmed_at, confirmed_by, changed_at, before, problems) on bank_imports to portal_console;

create table bank_lines (
    id           uuid primary key,
    import_id    uuid not null references bank_imports (id),
    -- Where it stands in the file.
    line         integer not null check (line > 0),
    -- A hash of all that it tells, by which it is known in another file.
    fingerprint  bytea not null check (length(fingerprint) = 32),
    booked_on    date not null,
    value_on     date,
    amount       bigint not null check (amount > 0),
    currency     text not null check (currency ~ '^[A-Z]{3}$'),
    -- What payer and bank wrote, a line each; gone when the line is booked, and some time after it was set aside.
    payer        text,
    texts        text,
    state        text not null check (state in ('shown', 'waits', 'to_book', 'booked', 'set_aside')),
    -- The order for which it is booked.
    order_number bigint,
    -- Why it waits for an operator.
    why          jsonb,
    -- As the operator wrote it who has set it aside.
    note         text check (length(note) between 1 and 200),
    decided_at   timestamptz,
    decided_by   uuid references persons (id),
    check ((state in ('to_book', 'booked')) = (order_number is not null)),
    check ((state = 'waits') = (why is not null)),
    check ((state = 'set_aside') = (note is not null)),
    check ((state in ('booked', 'set_aside')) = (decided_at is not null)),
    check ((decided_at is null) = (decided_by is null)),
    check ((payer is null) = (texts is null)),
    check (state in ('booked', 'set_aside') or texts is not null),
    check (state <> 'booked' or texts is null)
);
-- The same money is in one confirmed file only, however many files have it.
create unique index bank_lines_once on bank_lines (fingerprint) where state <> 'shown';
create index bank_lines_of on bank_lines (import_id, line);
-- What there is to book, what waits for operators, and what else they list.
create index bank_lines_to_book on bank_lines (id) where state = 'to_book';
create index bank_lines_by_state on bank_lines (state, id);
-- Whose texts are still to go.
create index bank_lines_to_erase on bank_lines (decided_at) where state = 'set_aside' and texts is not null;
grant select, insert, delete, update (state, order_number, why, note, payer, texts, decided_at, decided_by)
    on bank_lines to portal_console;
