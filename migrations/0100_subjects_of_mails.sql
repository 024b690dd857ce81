-- The subject of a mail in its reader's language, as searches compare it: operators look for it. Null: written before.
alter table outbox add column searched text;
