alter table enrollments
    validate constraint refund_ended_on_a_benefit,
    validate constraint refund_ended_on_its_benefit;
