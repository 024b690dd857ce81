-- no-transaction
-- All memberships of a person, those that have ended too: for the file of what the portal holds about them.
create index concurrently if not exists members_of_person on members (person_id);
