-- A member asks for a role; whoever may give it approves or declines (R-PPL-5).
create table role_requests (
    partner_id uuid not null,
    id         uuid not null,
    -- Who asks.
    member_id  uuid not null,
    role       text not null check (role in ('global_admin', 'mpn_partner_admin', 'user_admin', 'admin_agent')),
    reason     text not null check (length(reason) between 1 and 10000),
    asked_at   timestamptz not null,
    -- 'ended': who asked left the company, or has the role some other way.
    outcome    text check (outcome in ('approved', 'declined', 'ended')),
    decided_at timestamptz,
    -- None where nobody decided it.
    decided_by uuid,
    -- What whoever declined it said.
    message    text check (length(message) between 1 and 10000),
    primary key (partner_id, id),
    foreign key (partner_id, member_id) references members (partner_id, id),
    foreign key (partner_id, decided_by) references members (partner_id, id),
    check ((outcome is null) = (decided_at is null))
);
-- Pressed twice, it is asked once.
create unique index role_requests_open on role_requests (partner_id, member_id, role) where outcome is null;
create index role_requests_member on role_requests (partner_id, member_id, asked_at);
call protect_tenant_table(
    'role_requests', 'select, insert, update (outcome, decided_at, decided_by, message)', 'select');
