-- no-transaction
-- For operators, who look for a company by the beginning of its name.
create index concurrently if not exists partner_directory_names
    on partner_directory (fold_for_search(name) text_pattern_ops);
