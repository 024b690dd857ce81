-- no-transaction
-- One enrollment of a level and time (R-MEM-3, 4); one that was cancelled stands in nobody's way.
create unique index concurrently if not exists enrollments_once
    on enrollments (partner_id, package, starts_on) where cancelled_at is null;
