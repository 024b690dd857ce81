-- Operators invite a company to move in and withdraw that; one of its Global admins accepts (R-JOIN-2).
grant update (invited_at) on partners to portal_console;
grant update (home, moved_in_at) on partners to portal_serve;
