-- A company's people read its own mail domains: by one of them somebody proves that they act for it (R-ROLE-3).
alter table partner_domains enable row level security;
alter table partner_domains force row level security;
create policy serve on partner_domains to portal_serve
    using (about_partner = nullif(current_setting('app.partner_id', true), '')::uuid);
create policy console on partner_domains to portal_console using (true);
create policy owner on partner_domains to portal_owner using (true);
grant select on partner_domains to portal_serve;
