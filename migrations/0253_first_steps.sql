-- When somebody put away the first steps that a company's overview lists for its Global admins.
alter table partners add column first_steps_dismissed_at timestamptz;
grant update (first_steps_dismissed_at) on partners to portal_serve;
