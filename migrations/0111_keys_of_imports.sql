-- By which import a key came. No foreign key: a million keys would each ask for it.
alter table pool_keys add column import_id uuid;
