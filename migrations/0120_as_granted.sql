-- What a benefit was granted with: a product that is changed later changes nothing that a company has. Names, texts, links and
-- downloads follow the catalogue, and so does how an activation is fulfilled. Empty only until migration 121 has filled it.
alter table benefits
    add column kind text,
    add column unit text,
    add column keys_per_benefit integer,
    add column needs_user boolean,
    add column credit_amount integer,
    add column credit_period text,
    add column support text,
    add column duration_months integer;
