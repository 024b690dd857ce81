-- The foreign key says what there may be.
-- allowed: two steps, since the release before writes nothing that the check refused.
alter table offers drop constraint offers_package_check;
