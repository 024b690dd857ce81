-- Invitations to join a company (R-PPL-1). Whoever is invited is a member who is not active: no right, no mail and no count
-- finds them until they accept, and their roles have no force.

-- The open ones: one of each member. An invitation that was accepted or withdrawn is a matter of the logs.
create table invitations (
    partner_id uuid not null,
    member_id  uuid not null,
    -- When it was sent last, and until when its link is good.
    sent_at    timestamptz not null,
    expires_at timestamptz not null check (expires_at > sent_at),
    -- The operator who sent it; null: one of the company's own people.
    sent_by    uuid references persons (id),
    -- The mail that tells of it.
    mail_id    uuid not null,
    primary key (partner_id, member_id),
    foreign key (partner_id, member_id) references members (partner_id, id)
);
-- Which operator it was, the company doesn't see.
call protect_tenant_table(
    'invitations', 'select (partner_id, member_id, sent_at, expires_at)',
    'select, insert, update (sent_at, expires_at, sent_by, mail_id), delete');
-- Who accepts signs in by it: what follows happens in one transaction, on the rows of the one company that it names.
create policy sign_in on invitations to portal_sign_in
    using (partner_id = nullif(current_setting('app.partner_id', true), '')::uuid);
grant select (partner_id, member_id, sent_at), delete on invitations to portal_sign_in;

-- The links in their mails, apart from those that set a password (one_time_links): whoever invites makes these, and can make
-- none of those. Only the hash of a token is kept, and who makes it can't read it again. Read before the company is known.
create table invitation_links (
    token_hash    bytea primary key,
    person_id     uuid not null references persons (id),
    about_partner uuid not null,
    about_member  uuid not null,
    created_at    timestamptz not null,
    expires_at    timestamptz not null,
    -- When and why it ended otherwise than by its time.
    ended_at      timestamptz,
    ended_as      text check (ended_as in ('accepted', 'withdrawn', 'replaced')),
    check ((ended_at is null) = (ended_as is null))
);
-- A newer link ends the older one (R-PPL-2).
create unique index invitation_links_open on invitation_links (about_partner, about_member) where ended_at is null;
create index invitation_links_ended on invitation_links (ended_at) where ended_at is not null;
create index invitation_links_person on invitation_links (person_id);
grant select, update (ended_at, ended_as) on invitation_links to portal_sign_in;
grant select (person_id, about_partner, about_member, created_at, expires_at, ended_at, ended_as), insert,
    update (ended_at, ended_as), delete on invitation_links to portal_console;

-- Who has no account yet gets one without a password: nobody but they themselves sets it.
grant insert (id, email, password_changed_at, created_at) on persons to portal_console;
grant select (id, mpn_id, name) on partner_directory to portal_sign_in;
