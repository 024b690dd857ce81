-- A cancellation is of a whole membership, or of one benefit or offer in it (R-MEM-5).
alter table service_requests
    add column cancels_benefit uuid,
    add column cancels_offer uuid,
    add constraint cancels_what_it_is_of check (
        num_nonnulls(cancels_benefit, cancels_offer) <= 1
        and (kind = 'cancellation' or num_nonnulls(cancels_benefit, cancels_offer) = 0)
    ) not valid,
    add constraint cancels_a_benefit_of_it foreign key (partner_id, enrollment_id, cancels_benefit)
        references benefits (partner_id, enrollment_id, id) not valid,
    add constraint cancels_an_offer_of_it foreign key (partner_id, enrollment_id, cancels_offer)
        references enrollment_offers (partner_id, enrollment_id, package_version_id) not valid;
