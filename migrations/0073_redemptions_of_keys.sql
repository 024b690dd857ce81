-- after the release before
alter table redemptions add constraint redeemed_of_a_benefit check (benefit_id is not null) not valid;
