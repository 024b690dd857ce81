alter table programme validate constraint languages_offered;
alter table programme validate constraint tax_rate_of_a_rate;
