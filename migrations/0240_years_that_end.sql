-- allowed: two steps, since the release before writes no days that the new check refuses.
-- A membership ends by itself when it has lapsed, or when another takes its place (R-DATE-4, R-DATE-7, R-DATE-9, R-MEM-4).
alter table enrollments
    -- When that was carried out: its seats ended, or went over.
    add column ended_at timestamptz,
    -- The membership that renews it, or that takes its place.
    add column followed_by uuid;
alter table enrollments
    add constraint followed_by_another foreign key (partner_id, followed_by)
        references enrollments (partner_id, id) not valid,
    -- A window is as long as it was at the purchase, or as a waiting renewal makes it, or ends with what follows.
    drop constraint days_of_its_purchase,
    add constraint days_of_it check (
        refund_days between 0 and 366 and renewal_days between 0 and 400 and extra_days between 0 and 90) not valid;
-- A renewal that waits keeps the window open; one of nothing begins in the company's own request.
grant update (renewal_days, anniversary_on, ended_at, followed_by) on enrollments to portal_serve;
grant update (renewal_days, ended_at, followed_by) on enrollments to portal_console;
-- One that is replaced on its first days is cancelled.
grant update (cancelled_at) on enrollments, benefits to portal_serve;
-- Seats go over with number, holder and tenure (R-SEAT-3b).
grant update (benefit_id) on seat_assignments to portal_serve, portal_console;
