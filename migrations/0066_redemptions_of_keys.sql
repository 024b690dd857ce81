alter table redemptions
    validate constraint redeemed_key_of_benefit,
    validate constraint redeemed_for_its_product;
