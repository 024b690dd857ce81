-- no-transaction
-- Its runs of letters were made anew whenever a name was looked at; from now on they are kept with it.
drop index concurrently if exists partner_directory_parts;
