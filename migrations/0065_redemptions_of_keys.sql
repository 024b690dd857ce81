-- A key is redeemed for its own product: that of the benefit to which it was issued (R-CL-3). Empty in redemptions that
-- the release before records, until migration 72.
alter table redemptions
    add column benefit_id uuid,
    add constraint redeemed_key_of_benefit foreign key (partner_id, key_id, benefit_id)
        references issued_keys (partner_id, id, benefit_id) not valid,
    add constraint redeemed_for_its_product foreign key (partner_id, benefit_id, product_id)
        references benefits (partner_id, id, product_id) not valid;
