-- What a member puts into DNS to prove that they act for the company (R-ROLE-3): one text a member, made anew when it has run out.
create table domain_proofs (
    partner_id uuid not null,
    member_id  uuid not null,
    -- No secret: it stands in DNS, where everybody reads it, and is good for this member alone.
    token      text not null check (token ~ '^[0-9a-f]{32}$'),
    made_at    timestamptz not null,
    expires_at timestamptz not null,
    -- When it was looked up within the last day: how often that may be is limited.
    tries      timestamptz[] not null default '{}',
    primary key (partner_id, member_id),
    foreign key (partner_id, member_id) references members (partner_id, id)
);
call protect_tenant_table('domain_proofs', 'select, insert, update (token, made_at, expires_at, tries)', '');

-- Who has proved it where the Global admins don't sign in: they get the role at the time below, unless one of those objects.
create table global_admin_claims (
    partner_id uuid not null,
    id         uuid not null,
    member_id  uuid not null,
    domain     text not null check (length(domain) between 1 and 253),
    proved_at  timestamptz not null,
    due_at     timestamptz not null,
    -- 'ended': they left the company, or have the role some other way, or the company was suspended when it was due.
    outcome    text check (outcome in ('given', 'objected', 'withdrawn', 'ended')),
    decided_at timestamptz,
    -- Who objected.
    decided_by uuid,
    primary key (partner_id, id),
    foreign key (partner_id, member_id) references members (partner_id, id),
    foreign key (partner_id, decided_by) references members (partner_id, id),
    check (due_at > proved_at),
    check ((outcome is null) = (decided_at is null)),
    check ((outcome = 'objected') = (decided_by is not null))
);
-- Pressed twice, it is claimed once.
create unique index global_admin_claims_open on global_admin_claims (partner_id, member_id) where outcome is null;
create index global_admin_claims_member on global_admin_claims (partner_id, member_id);
create index global_admin_claims_objector on global_admin_claims (partner_id, decided_by);
call protect_tenant_table(
    'global_admin_claims',
    'select, insert, update (outcome, decided_at, decided_by)',
    'select, update (outcome, decided_at)');

-- Whether somebody signs in still is a question of their company's pages now; and operators and background work, who give the
-- role too, end the requests for it.
grant select (signed_in_at) on persons to portal_serve;
grant update (outcome, decided_at) on role_requests to portal_console;
