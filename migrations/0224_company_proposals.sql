-- What a company's Global admins want it to be called, and which mail domains to have: an operator agrees or declines (R-PPL-4).
create table company_proposals (
    partner_id  uuid not null,
    id          uuid not null,
    name        text not null check (length(name) between 1 and 200),
    domains     text[] not null,
    proposed_by uuid not null,
    proposed_at timestamptz not null,
    -- 'withdrawn': by the company, also where it has made another one.
    outcome     text check (outcome in ('agreed', 'declined', 'withdrawn')),
    decided_at  timestamptz,
    -- What the operator said who declined it.
    message     text check (length(message) between 1 and 10000),
    primary key (partner_id, id),
    foreign key (partner_id, proposed_by) references members (partner_id, id),
    check ((outcome is null) = (decided_at is null)),
    check ((outcome = 'declined') = (message is not null))
);
-- One open one a company; what operators look for, they find by it too.
create unique index company_proposals_open on company_proposals (partner_id) where outcome is null;
create index company_proposals_proposer on company_proposals (partner_id, proposed_by);
call protect_tenant_table(
    'company_proposals', 'select, insert, update (outcome, decided_at)', 'select, update (outcome, decided_at, message)');
