-- after the release before
alter table redemptions validate constraint redeemed_of_a_benefit;
