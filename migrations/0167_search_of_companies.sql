-- no-transaction
-- For operators, who look for a company by any part of its name.
create index concurrently if not exists partner_directory_parts on partner_directory using gin (parts);
