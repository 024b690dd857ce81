-- no-transaction
-- The programme's log by person, newest first; and what is known of somebody who is to be forgotten.
create index concurrently if not exists programme_audit_person on programme_audit (person_id, id)
    where person_id is not null;
