-- Who is invited for the first time is neither active nor was ever deactivated. Of who comes back it stays known when they were
-- deactivated, until they accept.
-- allowed: two steps, since the release before writes nothing that the new check refuses.
alter table members
    add constraint not_active_when_deactivated check (not active or deactivated_at is null) not valid,
    drop constraint deactivated_when_not_active;
grant insert (partner_id, id, person_id, display_name, active, created_at), update (display_name), delete
    on members to portal_console;
create policy sign_in on members to portal_sign_in
    using (partner_id = nullif(current_setting('app.partner_id', true), '')::uuid);
grant select (partner_id, id, person_id, display_name, active, deactivated_at), update (active, deactivated_at)
    on members to portal_sign_in;
