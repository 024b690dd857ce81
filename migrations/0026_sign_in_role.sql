-- portal_sign_in  signs people in: reads and writes password hashes and one-time links, and says whose a session is.
--
-- What serves pages can do none of that, so that a fault in a page can't make anybody somebody else. The role itself is
-- made before any migration runs, as the others are (src/db/roles.rs).

-- Everybody reads names and languages. A password's number tells nothing of it, only that it changed.
revoke all on persons from portal_serve, portal_console;
grant select (id, email, language, demo, password_version), update (language) on persons to portal_serve;
grant select (id, email, language, demo) on persons to portal_console;
grant select (id, email, password_hash, password_version, demo) on persons to portal_sign_in;
grant update (password_hash, password_changed_at, password_version) on persons to portal_sign_in;

-- Serving asks whether whoever is signed in is an operator, and to whom mails for operators go.
revoke all on operators from portal_serve;
grant select (person_id, active) on operators to portal_serve;

revoke all on one_time_links from portal_serve, portal_console;
grant select, insert, update (spent_at) on one_time_links to portal_sign_in;
grant select (expires_at), delete on one_time_links to portal_console;

-- Serving begins sessions of nobody, keeps up and ends any. Whose one is, and under which password, it can't write.
revoke all on sessions from portal_serve;
grant select, delete, insert (id_hash, data, created_at, expires_at), update (data, expires_at) on sessions
    to portal_serve;
grant select, insert, delete on sessions to portal_sign_in;

revoke all on sign_in_limits, throttled_sign_ins from portal_serve;
grant select, insert, update on sign_in_limits, throttled_sign_ins to portal_sign_in;

grant insert on programme_audit to portal_sign_in;

-- Read before a request knows its company, so by everybody; written only for the company that the transaction names.
alter table membership_index enable row level security;
alter table membership_index force row level security;
create policy serve on membership_index to portal_serve
    using (partner_id = nullif(current_setting('app.partner_id', true), '')::uuid);
create policy read on membership_index for select to portal_serve using (true);
create policy console on membership_index to portal_console using (true);
create policy owner on membership_index to portal_owner using (true);
