alter table members add constraint deactivated_when_not_active check (active = (deactivated_at is null)) not valid;
