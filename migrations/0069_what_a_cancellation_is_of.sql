alter table service_requests
    validate constraint cancels_what_it_is_of,
    validate constraint cancels_a_benefit_of_it,
    validate constraint cancels_an_offer_of_it;
