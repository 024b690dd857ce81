-- A company's admins invite people as the role that signs people in (decision 59): it alone makes persons for whoever serves, and
-- of a company's rows it sees those of the one that the transaction names.
grant insert (partner_id, id, person_id, display_name, active, created_at), update (display_name), delete
    on members to portal_sign_in;
grant insert (partner_id, member_id, role, granted_at), delete on member_roles to portal_sign_in;
grant insert (partner_id, member_id, sent_at, expires_at, sent_by, mail_id), update (sent_at, expires_at, sent_by, mail_id)
    on invitations to portal_sign_in;
grant insert (token_hash, person_id, about_partner, about_member, created_at, expires_at) on invitation_links to portal_sign_in;
