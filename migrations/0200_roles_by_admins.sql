-- A company's admins change roles and names (R-PPL-3), in the rows of their own company alone.
grant insert (partner_id, member_id, role, granted_at), delete on member_roles to portal_serve;
