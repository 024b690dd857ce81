-- allowed: one table, since neither who reads nor who writes waits for this lock.
alter table offers validate constraint of_a_package;
alter table enrollments validate constraint of_a_package;
alter table product_texts validate constraint in_a_language;
