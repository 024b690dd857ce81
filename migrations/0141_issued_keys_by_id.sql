-- no-transaction
-- A key as somebody quotes it is found by its fingerprint in its pool: to whom it was issued, by the id that it had there.
create index concurrently if not exists issued_keys_by_id on issued_keys (id);
