-- Who accepts belongs to the company from then on.
create policy sign_in on membership_index to portal_sign_in
    using (partner_id = nullif(current_setting('app.partner_id', true), '')::uuid);
grant insert on membership_index to portal_sign_in;
