-- What operators have given a company by hand (R-CON-4): a membership, more time for one, more of a benefit. The company reads the
-- reason, and not who gave it.
create table grants (
    partner_id        uuid not null,
    id                uuid not null,
    -- What the form was known by: pressed twice, it is given once.
    form_id           uuid not null,
    enrollment_id     uuid not null,
    -- Of which benefit there is more.
    benefit_id        uuid,
    kind              text not null check (kind in ('membership', 'extension', 'quantity')),
    -- How much more.
    quantity          integer check (quantity > 0),
    -- The anniversary before it, and after it.
    anniversary_from  date,
    anniversary_to    date check (anniversary_to > anniversary_from),
    reason            text not null check (length(reason) between 1 and 200),
    granted_at        timestamptz not null,
    granted_by        uuid not null references persons (id),
    primary key (partner_id, id),
    unique (partner_id, form_id),
    check ((kind = 'quantity') = (benefit_id is not null)),
    check ((kind = 'quantity') = (quantity is not null)),
    check ((kind = 'extension') = (anniversary_from is not null)),
    check ((kind = 'extension') = (anniversary_to is not null)),
    foreign key (partner_id, enrollment_id) references enrollments (partner_id, id),
    foreign key (partner_id, enrollment_id, benefit_id) references benefits (partner_id, enrollment_id, id)
);
-- A membership is given once.
create unique index grants_of_memberships on grants (partner_id, enrollment_id) where kind = 'membership';
call protect_tenant_table(
    'grants',
    'select (partner_id, id, enrollment_id, benefit_id, kind, quantity, anniversary_from, anniversary_to, reason, granted_at)',
    'select, insert');

-- Operators give memberships, and extend them.
grant insert on enrollments, enrollment_offers, benefits to portal_console;
grant update (anniversary_on) on enrollments to portal_console;
grant update (activate_by) on benefits to portal_console;
