-- What a programme is set up with in the console (R-ORD-5, R-TEN-2).
alter table programme add column logo_text text;
alter table programme add column mail_sender_name text;
-- By tag; the portal knows more of them than a programme need offer.
alter table programme add column languages text[] not null default '{en,fr,zh-CN,ru}';
-- Where support is asked for, of products that name no site of their own (R-TEC-3).
alter table programme add column support_site_url text;
-- When an operator said that the settings are as they should be; null: the list of what is to be set up stays.
alter table programme add column settings_confirmed_at timestamptz;
-- When a test mail was asked for first.
alter table programme add column mail_tested_at timestamptz;
alter table programme add column set_up_at timestamptz;
-- Who sells, and where money is paid to.
alter table programme add column seller_name text;
alter table programme add column seller_address text;
alter table programme add column seller_tax_number text;
alter table programme add column bank_account text;
-- In hundredths of a percent; null: no tax.
alter table programme add column tax_rate integer;
alter table programme add constraint languages_offered check (cardinality(languages) between 1 and 50) not valid;
alter table programme add constraint tax_rate_of_a_rate check (tax_rate between 1 and 9999) not valid;
grant update (name, logo_text, currency, languages, mail_sender_name, seat_waiting_days, refund_ended_by, technical_activation_user,
    cloud_portal_url, membership_center_url, regional_help_url, support_site_url, settings_confirmed_at, mail_tested_at,
    set_up_at, seller_name, seller_address, seller_tax_number, bank_account, tax_rate)
    on programme to portal_console;
-- One that has companies runs already.
update programme set set_up_at = now() where exists (select from partner_directory);
