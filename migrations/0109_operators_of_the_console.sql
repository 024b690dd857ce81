-- Administrators add operators, give them roles, and deactivate them. Only what signs people in writes who is an operator.
grant select, insert, update (active, role) on operators to portal_sign_in;
grant insert (id, email, password_changed_at, created_at), select (language) on persons to portal_sign_in;
-- When somebody signed in last.
alter table persons add column signed_in_at timestamptz;
grant update (signed_in_at) on persons to portal_sign_in;
grant select (signed_in_at) on persons to portal_console;
