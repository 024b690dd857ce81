-- What the programme fulfils later, at a partner's request: technical benefits and go-to-market offers (R-TEC-2, R-GTM-4).

-- How a product's activation is fulfilled: by an operator, or by the worker in the name of the programme.
alter table products add column fulfilment text not null default 'manual' check (fulfilment in ('manual', 'automatic'));
-- How long the worker waits before it does so.
alter table products add column fulfilment_delay_minutes integer not null default 0
    check (fulfilment_delay_minutes between 0 and 43200);
-- Where access ID and contract ID of an automatic fulfilment come from (activations::support_ids).
alter table products add column support_ids text check (support_ids in ('generated'));
alter table products add constraint automatic_ids_have_a_source
    check (kind <> 'technical' or fulfilment = 'manual' or support_ids is not null);
-- How long a go-to-market offer lasts from its activation; null: to the anniversary.
alter table products add column duration_months integer check (duration_months between 1 and 120);
-- Which service requests take from it: incidents of support, hours of advice, presales and deployment services.
alter table products add column support text check (support in ('on_premises', 'cloud', 'advisory', 'presales'));
-- What is mailed when it is active: where one goes from there.
alter table product_texts add column activation_instructions text not null default '';

-- The latest activation, and what service requests have taken, so that lists need not look for either. Kept in the
-- transaction that changes what they tell; a test compares.
alter table benefits add column activation text
    check (activation in ('requested', 'in_progress', 'active', 'declined', 'withdrawn'));
alter table benefits add column activation_changed_at timestamptz;
-- The last day of an active go-to-market offer.
alter table benefits add column active_until date;
-- Hours or incidents held by open service requests, and used up by closed ones (R-TEC-4, R-TEC-5).
alter table benefits add column units_reserved integer not null default 0 check (units_reserved >= 0);
alter table benefits add column units_used integer not null default 0 check (units_used >= 0);
alter table benefits add check (quantity is null or units_reserved + units_used <= quantity);
alter table benefits add check ((activation is null) = (activation_changed_at is null));
grant update (activation, activation_changed_at, active_until, units_reserved, units_used) on benefits to portal_serve;
grant select, update (activation, activation_changed_at, active_until, units_reserved, units_used) on benefits
    to portal_console;
grant select, update (refund_ended_at, refund_ended_by, refund_ended_on_benefit) on enrollments to portal_console;

create table activations (
    partner_id        uuid not null,
    id                uuid not null,
    benefit_id        uuid not null,
    state             text not null check (state in ('requested', 'in_progress', 'active', 'declined', 'withdrawn')),
    requested_at      timestamptz not null,
    requested_by      uuid not null,
    -- Since when it is in its state.
    changed_at        timestamptz not null,
    -- Technical: who is to use it, and the second address to which the instructions go; null where the programme asks
    -- for neither.
    member_id         uuid,
    alternative_email text check (length(alternative_email) <= 254),
    -- Why it was declined.
    message           text,
    -- Technical, once active: sealed by secrets.rs for this partner and activation.
    access_id         bytea,
    contract_id       bytea,
    primary key (partner_id, id),
    foreign key (partner_id, benefit_id) references benefits (partner_id, id),
    foreign key (partner_id, requested_by) references members (partner_id, id),
    foreign key (partner_id, member_id) references members (partner_id, id),
    check ((member_id is null) = (alternative_email is null)),
    check ((access_id is null) = (contract_id is null)),
    check (access_id is null or state = 'active'),
    check ((state = 'declined') = (message is not null))
);
-- One a benefit that is open or active; a new one after it was declined or withdrawn.
create unique index activations_current on activations (partner_id, benefit_id)
    where state in ('requested', 'in_progress', 'active');
create index activations_benefit on activations (partner_id, benefit_id, requested_at);
call protect_tenant_table('activations', 'select, insert, update (state, changed_at)',
    'select, update (state, changed_at, message, access_id, contract_id)');

-- Each change of an activation: when, and by whom. Never changed.
create table activation_changes (
    partner_id    uuid not null,
    activation_id uuid not null,
    ordinal       integer not null check (ordinal > 0),
    state         text not null check (state in ('requested', 'in_progress', 'active', 'declined', 'withdrawn')),
    at            timestamptz not null,
    -- Null: the programme, by an operator or by itself.
    member_id     uuid,
    operator_id   uuid references persons (id),
    primary key (partner_id, activation_id, ordinal),
    foreign key (partner_id, activation_id) references activations (partner_id, id),
    foreign key (partner_id, member_id) references members (partner_id, id),
    check (member_id is null or operator_id is null)
);
call protect_tenant_table('activation_changes', 'select, insert', 'select, insert');

-- Who gets go-to-market mail (R-GTM-2, R-GTM-3): one a company.
create table marketing_contacts (
    partner_id        uuid primary key references partners (partner_id),
    member_id         uuid not null,
    alternative_email text not null check (length(alternative_email) <= 254),
    -- E.164.
    phone             text not null check (phone ~ '^\+[1-9][0-9]{1,14}$'),
    language          text not null check (language in ('en', 'fr', 'zh-CN', 'ru')),
    set_at            timestamptz not null,
    set_by            uuid not null,
    foreign key (partner_id, member_id) references members (partner_id, id),
    foreign key (partner_id, set_by) references members (partner_id, id)
);
call protect_tenant_table('marketing_contacts', 'select, insert, update', 'select');

-- What operators are asked for, of all companies, in one place: a row for each activation and service request,
-- written in the transaction that changes it. Global, so that the oldest are found without asking every company; no
-- foreign key to tenant tables. The serving role sees the rows of the partner that its transaction names.
create table queue_items (
    -- That of the activation or service request.
    id            uuid primary key,
    about_partner uuid not null,
    area          text not null check (area in ('activations', 'service_requests')),
    -- What is asked for: the benefit's kind, the request's type.
    kind          text not null,
    state         text not null,
    -- Whether operators still have to do with it.
    open          boolean not null,
    -- Since when it waits: the oldest come first.
    since         timestamptz not null,
    -- The product, or what the request calls itself.
    title         text not null check (length(title) between 1 and 200),
    -- The operator who took it.
    assignee      uuid references persons (id),
    -- When the worker fulfils it in the name of the programme; null: operators do.
    due_at        timestamptz
);
create index queue_items_due on queue_items (due_at, id) where open and due_at is not null;
create index queue_items_open on queue_items (area, since, id) where open;
create index queue_items_by_age on queue_items (area, since, id);
create index queue_items_by_state on queue_items (area, state, since, id);
create index queue_items_by_kind on queue_items (area, kind, since, id);
create index queue_items_by_company on queue_items (about_partner, area, since, id);
create index queue_items_by_assignee on queue_items (assignee, area, since, id) where assignee is not null;
alter table queue_items enable row level security;
alter table queue_items force row level security;
create policy serve on queue_items to portal_serve
    using (about_partner = nullif(current_setting('app.partner_id', true), '')::uuid);
create policy console on queue_items to portal_console using (true);
create policy owner on queue_items to portal_owner using (true);
grant select, insert, update (state, open, since) on queue_items to portal_serve;
grant select, update (state, open, since, assignee) on queue_items to portal_console;
