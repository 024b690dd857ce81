-- Addresses for which somebody has asked for a link to set a new password (R-PPL-7). Whoever asks is answered when the row is
-- there, so that neither the answer nor its time tells whether the address has an account; a worker looks, moments later, and the
-- row goes with its mail. Only the role that signs people in sees whose password is forgotten.
create table forgotten_passwords (
    id       uuid primary key,
    email    text not null check (length(email) <= 254),
    -- The language of the page: that of the mail to whoever has chosen none.
    language text not null references languages (tag),
    asked_at timestamptz not null
);
grant select, insert, delete on forgotten_passwords to portal_sign_in;
