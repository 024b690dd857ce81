-- Seats are assigned and taken back by the pages of partners.
grant update (seats_assigned) on benefits to portal_serve;
grant insert, update (released_at, released_by) on seat_assignments to portal_serve;

-- At a renewal of the same product the assignments, past and present, go over to the new benefit: number, holder and
-- tenure stay (R-SEAT-3b), and so does the history (R-SEAT-5). A benefit whose quantity shrinks keeps the numbers.

-- The cloud's own portal, where credits and subscriptions are managed (R-CL-1).
alter table programme add column cloud_portal_url text not null default 'https://cloud.example/';
