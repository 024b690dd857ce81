-- no-transaction
-- Those that have not ended yet, which a job looks through.
create index concurrently if not exists enrollments_not_ended on enrollments (partner_id, id)
    where cancelled_at is null and ended_at is null;
