-- no-transaction
-- No two tenures of a seat end at the same moment, so that a moment tells which one it was. Serves a benefit's history too.
create unique index concurrently if not exists seat_assignments_ends
    on seat_assignments (partner_id, benefit_id, seat_number, released_at);
