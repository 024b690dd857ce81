-- The two audit logs (R-LOG-1). The portal's roles can add and read, never change: no grant says otherwise.
-- Entries never hold a secret.

-- The company's: what its members did, and were refused.
create table company_audit (
    partner_id uuid not null,
    id         uuid not null,
    at         timestamptz not null,
    -- Null: the programme (an operator, or the portal itself).
    member_id  uuid,
    actor      text not null,
    address    text,
    request_id uuid,
    action     text not null,
    outcome    text not null check (outcome in ('done', 'refused')),
    -- The kind and id of the thing acted on.
    subject    text,
    subject_id uuid,
    details    jsonb not null default '{}',
    primary key (partner_id, id),
    foreign key (partner_id, member_id) references members (partner_id, id)
);
create index company_audit_subject on company_audit (partner_id, subject_id, id);
call protect_tenant_table('company_audit', 'select, insert', 'select, insert');

-- The programme's: sign-ins, people without a membership, ids that aren't theirs, operators.
create table programme_audit (
    id         uuid primary key,
    at         timestamptz not null,
    person_id  uuid,
    actor      text not null,
    address    text,
    request_id uuid,
    action     text not null,
    outcome    text not null check (outcome in ('done', 'refused')),
    subject    text,
    subject_id uuid,
    details    jsonb not null default '{}'
);
grant insert on programme_audit to portal_serve;
grant select, insert on programme_audit to portal_console;
