-- That somebody has joined stands in the company's log.
create policy sign_in on company_audit to portal_sign_in
    using (partner_id = nullif(current_setting('app.partner_id', true), '')::uuid);
grant insert on company_audit to portal_sign_in;
