-- no-transaction
-- The page of the settings tells who changed what.
create index concurrently if not exists programme_audit_settings on programme_audit (id) where action = 'setting.changed';
