alter table seat_assignments
    validate constraint released_after_assigned,
    validate constraint assigned_after_release_before,
    validate constraint follows_a_tenure;
