-- A company's admins invite people as the role that signs people in (decision 59): it alone makes persons for whoever serves, and
-- of a company's rows it sees those of the one that the transaction names.
grant insert (partner_id, id, person_id, display_name, active, created_at), update (display_name), delete
    on members to portal_sign_in;
grant insert (partner_id, member_id, role, granted_at), delete on member_roles to portal_sign_in;
grant insert (partner_id, member_id, sent_at, expires_at, sent_by, mail_id), update (sent_at, expires_at, sent_by, mail_id)
    on invitations to portal_sign_in;
grant insert (token_hash, person_id, about_partner, about_member, created_at, expires_at) on invitation_links to portal_sign_in;
-- It makes nobody active a member of other rights: it adds, renames and deletes those only who are not in, and their roles.
create policy sign_in_adds on members as restrictive for insert to portal_sign_in with check (not active);
create policy sign_in_changes on members as restrictive for update to portal_sign_in using (not active) with check (true);
create policy sign_in_deletes on members as restrictive for delete to portal_sign_in
    using (not active and deactivated_at is null);
create policy sign_in_adds on member_roles as restrictive for insert to portal_sign_in
    with check (exists (select from members m
                        where m.partner_id = member_roles.partner_id and m.id = member_roles.member_id and not m.active));
create policy sign_in_deletes on member_roles as restrictive for delete to portal_sign_in
    using (exists (select from members m
                   where m.partner_id = member_roles.partner_id and m.id = member_roles.member_id and not m.active));
