-- Whether somebody is told by mail when their account is signed in to on a device that it was not signed in to before.
alter table persons add column told_of_devices boolean not null default true;
grant select (told_of_devices), update (told_of_devices) on persons to portal_serve;
grant select (told_of_devices, signed_in_at) on persons to portal_sign_in;
