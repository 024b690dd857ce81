-- Whom a company names for questions about it (R-PPL-4); and its Global admins change what needs nobody's agreement.
-- allowed: check, since both columns are new and hold nothing.
alter table partners
    add column support_email text,
    add column support_phone text,
    add constraint support_email_fits check (length(support_email) <= 254) not valid,
    add constraint support_phone_is_one check (support_phone ~ '^\+[1-9][0-9]{1,14}$') not valid;
grant update (country, time_zone, support_email, support_phone) on partners to portal_serve;
