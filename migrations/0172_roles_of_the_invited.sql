-- Who is invited is given their roles at once; they have no force before.
grant insert, delete on member_roles to portal_console;
create policy sign_in on member_roles to portal_sign_in
    using (partner_id = nullif(current_setting('app.partner_id', true), '')::uuid);
grant select (partner_id, member_id, role) on member_roles to portal_sign_in;
