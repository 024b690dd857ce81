-- no-transaction
-- The few companies that are suspended, for the list of them.
create index concurrently if not exists partners_suspended on partners (partner_id) where suspended_at is not null;
