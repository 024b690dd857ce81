-- The right to a refund was ended by an act on a benefit of this very enrollment (R-MEM-5).
alter table enrollments
    add constraint refund_ended_on_a_benefit
        check ((refund_ended_at is null) = (refund_ended_on_benefit is null)) not valid,
    add constraint refund_ended_on_its_benefit foreign key (partner_id, id, refund_ended_on_benefit)
        references benefits (partner_id, enrollment_id, id) not valid;
