-- What a person has chosen, and since when they have an account, stands in the file of what the portal holds about them (R-PPL-5).
grant select (told_of_devices, created_at, password_changed_at) on persons to portal_console;
