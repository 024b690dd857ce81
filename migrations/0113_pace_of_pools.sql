-- no-transaction
-- How many keys of a product were issued of late, the latest first.
create index concurrently if not exists pool_keys_drawn_at on pool_keys (product_id, drawn_at) where drawn_at is not null;
