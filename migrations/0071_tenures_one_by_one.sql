-- no-transaction
-- after the release before
-- Each tenure has one that follows it, and a seat one first tenure.
create unique index concurrently if not exists seat_assignments_one_by_one
    on seat_assignments (partner_id, benefit_id, seat_number, (coalesce(after_release, '-infinity'::timestamptz)));
