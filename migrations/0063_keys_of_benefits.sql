-- no-transaction
-- For the foreign key that says to which benefit a redeemed key was issued.
create unique index concurrently if not exists issued_keys_of_benefit on issued_keys (partner_id, id, benefit_id);
