-- The languages are rows, and what a check listed is a reference to them: a later release adds one with a row.
-- allowed: two steps, since the release before writes nothing that the check refused.
alter table service_requests
    add constraint in_a_language foreign key (language) references languages (tag) not valid,
    drop constraint service_requests_language_check;
