-- Tenures of a seat follow each other (R-SEAT-1, 3): each names the end of the one before it, so that no two can overlap
-- (decision 33). Empty for the first tenure of a seat, and for those of the release before, until migration 70.
alter table seat_assignments
    add column after_release timestamptz,
    add constraint released_after_assigned check (released_at >= assigned_at) not valid,
    add constraint assigned_after_release_before check (assigned_at >= after_release) not valid;
