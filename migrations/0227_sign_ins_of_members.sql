-- When a member last signed in, of the sessions in which they opened a page of this company: what they do in other companies it
-- doesn't tell. Empty for what was before.
alter table members add column signed_in_at timestamptz;
grant update (signed_in_at) on members to portal_serve;
