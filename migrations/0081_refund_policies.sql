alter table enrollments
    validate constraint refund_policy_is_known,
    validate constraint refund_ended_by_its_policy;
