-- Links by which somebody sets a new password who forgot theirs (R-PPL-7), beside those that others gave them; and why a link
-- ended before its time. Of what the release before ends it isn't known: it counts as used.
-- allowed: two steps, since the release before writes nothing that the new checks refuse.
alter table one_time_links
    add column ended_as text,
    add constraint of_a_purpose check (purpose in ('set_password', 'forgotten_password')) not valid,
    add constraint ended_as_is_known
        check (ended_as is null or spent_at is not null and ended_as in ('used', 'replaced', 'password_set', 'withdrawn')) not valid,
    drop constraint one_time_links_purpose_check;
grant update (ended_as) on one_time_links to portal_sign_in;
