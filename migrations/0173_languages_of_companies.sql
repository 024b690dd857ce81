-- That somebody has joined is told to the Global admins: in the company's language where they have chosen none.
create policy sign_in on partners to portal_sign_in
    using (partner_id = nullif(current_setting('app.partner_id', true), '')::uuid);
-- Until when a link is good is told in the company's zone.
grant select (partner_id, language, time_zone) on partners to portal_sign_in;
