-- Whoever is invited can be given seats (R-PPL-2). Who withdraws their invitation sees whether they hold one, and whether the history of
-- seats names them: then their row stays.
create policy sign_in on seat_assignments to portal_sign_in
    using (partner_id = nullif(current_setting('app.partner_id', true), '')::uuid);
grant select (partner_id, member_id, released_at) on seat_assignments to portal_sign_in;
grant update (deactivated_at) on members to portal_console;
grant update (released_by) on seat_assignments to portal_console;
