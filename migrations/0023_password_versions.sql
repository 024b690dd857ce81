-- Which of a person's passwords holds: counted up with each change. Whatever goes back to one of them (a session, a
-- device that is known) says to which, and ends with it, however close together the two happened.
alter table persons add column password_version integer not null default 1;

-- A session names the password it was begun under. Those that a change has ended already stay ended.
alter table sessions add column password_version integer;
delete from sessions s using persons p
    where p.id = s.person_id
      and coalesce((s.data ->> 'signed_in_at')::numeric, 0) < floor(extract(epoch from p.password_changed_at));
update sessions set password_version = 1 where person_id is not null;
alter table sessions add constraint sessions_of_a_password
    check ((person_id is null) = (password_version is null));

-- Of the links of one kind that a person was given only the newest holds.
comment on column one_time_links.spent_at is
    'When it ended before its time: it was used, a newer one was made, or a password was set otherwise.';

-- What is counted together is named by more than an account or an address now; those of the last minute are few.
delete from sign_in_limits;
comment on table sign_in_limits is
    'Wrong tries to sign in of the last minute, by what is counted together (users::limits).';
