-- no-transaction
-- For foreign keys that say of which enrollment a benefit is.
create unique index concurrently if not exists benefits_of_enrollment on benefits (partner_id, enrollment_id, id);
