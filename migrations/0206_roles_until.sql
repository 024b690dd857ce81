-- A role may be given until a date (R-PPL-3): the moment at which it ends, the first of the day after in the company's zone.
alter table member_roles add column ends_at timestamptz;
grant insert (ends_at) on member_roles to portal_serve;
-- The last Global admin stays one beyond their date.
grant update (ends_at) on member_roles to portal_console;
