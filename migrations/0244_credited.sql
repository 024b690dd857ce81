alter table orders validate constraint credited_a_part;
