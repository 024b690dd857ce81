-- When a session was used last, to some minutes; null: since it was begun, or by the release before.
alter table sessions add column used_at timestamptz;
grant update (used_at) on sessions to portal_serve;
