-- Whether somebody is reminded by mail of what ends unused and of subscriptions that end, where their role has them reminded.
alter table persons add column told_of_last_days boolean not null default true;
grant select (told_of_last_days), update (told_of_last_days) on persons to portal_serve;
grant select (told_of_last_days) on persons to portal_console;
