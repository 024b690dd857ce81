-- The zone in which a person reads times of day; none: that of the company whose page it is.
alter table persons add column time_zone text;
grant select (time_zone), update (time_zone) on persons to portal_serve;
grant select (time_zone) on persons to portal_console;
