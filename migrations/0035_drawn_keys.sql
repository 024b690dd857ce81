-- no-transaction
-- How many keys of a product were issued: the pages of operators count to a thousand.
create index concurrently if not exists pool_keys_drawn on pool_keys (product_id) where drawn_at is not null;
