-- allowed: one table, since neither who reads nor who writes waits for this lock.
alter table persons validate constraint in_a_language;
alter table partners validate constraint in_a_language;
alter table marketing_contacts validate constraint in_a_language;
alter table service_requests validate constraint in_a_language;
alter table news_texts validate constraint in_a_language;
alter table outbox validate constraint in_a_language;
