-- no-transaction
-- The company's log by act, newest first. A rare act is found among a hundred thousand entries of others.
create index concurrently if not exists company_audit_action on company_audit (partner_id, action, id);
