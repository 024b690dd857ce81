-- no-transaction
-- What ends by its date is looked for in all companies.
create index concurrently if not exists member_roles_ending on member_roles (partner_id, ends_at) where ends_at is not null;
