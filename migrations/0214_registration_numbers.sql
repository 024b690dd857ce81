-- The numbers under which companies are registered in their countries, from their applications (R-JOIN-1): a later application with
-- the same one is shown to operators. Companies that were added otherwise have none.
create table registration_numbers (
    about_partner uuid primary key references partner_directory (id) on delete cascade,
    number        text not null check (length(number) between 1 and 200),
    -- As it is compared: letters and digits alone, in capitals.
    compared      text not null generated always as (upper(regexp_replace(number, '[^[:alnum:]]', '', 'g'))) stored
);
create index registration_numbers_compared on registration_numbers (compared);
grant select, insert on registration_numbers to portal_console;
