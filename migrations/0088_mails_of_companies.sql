-- no-transaction
-- For operators, who look for the mails about a company.
create index concurrently if not exists outbox_of_company on outbox (about_partner, id) where about_partner is not null;
