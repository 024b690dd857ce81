-- no-transaction
-- For the foreign key that says what product a redeemed key is of.
create unique index concurrently if not exists benefits_of_product on benefits (partner_id, id, product_id);
