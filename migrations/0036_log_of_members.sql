-- no-transaction
-- What one member did, newest first: the company's log by person, and what is known of somebody who is to be forgotten.
create index concurrently if not exists company_audit_member on company_audit (partner_id, member_id, id)
    where member_id is not null;
