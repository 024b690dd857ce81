-- The days of the purchase stay with the enrollment, as its policy does (R-MEM-5, R-DATE-4, R-DATE-5). What was bought before is
-- under the thirty days that the portal kept then; so is what the release before adds meanwhile.
alter table enrollments
    add column refund_days integer not null default 30,
    add column renewal_days integer not null default 30,
    add column extra_days integer not null default 30,
    add constraint days_of_its_purchase check (
        refund_days between 0 and 366 and renewal_days between 0 and 90 and extra_days between 0 and renewal_days) not valid;
