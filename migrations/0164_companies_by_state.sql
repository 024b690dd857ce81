-- no-transaction
-- Those that manage their benefits on the older site (R-TEN-2), invited to move in or not.
create index concurrently if not exists partners_elsewhere on partners (partner_id, invited_at) where home = 'membership_center';
