-- The policy of the purchase stays with the enrollment (R-MEM-5). What was bought before is under what the portal did then:
-- any use ends the right. The first act of each kind is noted, so that either policy can be answered.
alter table enrollments
    add column refund_policy text not null default 'any_use',
    add column first_reveal_at timestamptz,
    add column first_assignment_at timestamptz,
    add column first_activation_at timestamptz,
    add constraint refund_policy_is_known check (refund_policy in ('software', 'any_use')) not valid,
    add constraint refund_ended_by_its_policy check (
        refund_policy = 'any_use' or refund_ended_by is null or refund_ended_by = 'keys_revealed') not valid;
grant update (first_reveal_at, first_assignment_at, first_activation_at) on enrollments to portal_serve, portal_console;
-- For the comparison of what stands twice.
grant select (issued_at) on issued_keys to portal_console;
grant select (assigned_at) on seat_assignments to portal_console;
