-- A mail is written in the language of its reader, which is a row of the languages. A reference here as well would lock that
-- row for each mail; what is written is one of the portal's own languages, and so the form of a tag says enough.
-- allowed: two steps, since the release before writes nothing that the check refused.
alter table outbox
    add constraint in_a_language check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$') not valid,
    drop constraint outbox_language_check;
