-- The key under which fingerprints of product keys are made, sealed by the key file. Whoever migrates makes it, and
-- the fingerprints that are bare SHA-256 so far become HMACs of it: SQL can't open the key.
alter table programme add column index_key bytea;
comment on column pool_keys.fingerprint is 'HMAC-SHA256, under programme.index_key, of the key''s SHA-256';
