-- Companies that apply to join the programme (R-JOIN-1). Whoever sends the form is answered when the row is there as 'sent', so that
-- neither the answer nor its time tells whether the address has applied before; a worker looks, moments later. Visitors come here as
-- the role that signs people in; the role that serves companies' pages sees nothing of it.
create table applications (
    id                  uuid primary key,
    -- Sent twice, the form leaves one row.
    form_id             uuid not null unique,
    -- 'unconfirmed': a link was mailed to the address; 'open': whoever reads there has confirmed it, and operators decide.
    state               text not null
        check (state in ('sent', 'unconfirmed', 'open', 'accepted', 'declined', 'withdrawn')),
    -- The address and the name of the contact person.
    email               text not null check (length(email) <= 254),
    name                text not null check (length(name) between 1 and 200),
    company             text not null check (length(company) between 1 and 200),
    country             text not null,
    time_zone           text not null,
    -- That of the page: of the mails, and of the company once it is accepted.
    language            text not null references languages (tag),
    -- The company's own mail domain, if it has one.
    domain              text check (length(domain) <= 253),
    registration_number text check (length(registration_number) between 1 and 200),
    wishes              text not null check (length(wishes) between 1 and 2000),
    sent_at             timestamptz not null,
    confirmed_at        timestamptz,
    -- Since when it is accepted, declined or withdrawn; by which operator, with which words for the applicant.
    ended_at            timestamptz,
    decided_by          uuid references persons (id),
    message             text check (length(message) between 1 and 10000),
    -- The number of the company that it became.
    mpn_id              bigint,
    check ((ended_at is null) = (state in ('sent', 'unconfirmed', 'open'))),
    check (state <> 'open' or confirmed_at is not null)
);
-- One open application a mail address.
create unique index applications_open on applications (email) where state = 'open';
create index applications_email on applications (email);
create index applications_domain on applications (domain);
create index applications_state on applications (state, id);
create index applications_ended on applications (ended_at);
grant select, insert, update (state, confirmed_at, ended_at), delete on applications to portal_sign_in;
grant select, update (state, ended_at, decided_by, message, mpn_id), delete on applications to portal_console;

-- Links by which the applicant reads how it stands, confirms and withdraws. Each leads to its application as long as that is kept;
-- of the token only the hash is here, and the console, which makes links as well, can't read one again.
create table application_links (
    token_hash     bytea primary key,
    application_id uuid not null references applications (id) on delete cascade,
    created_at     timestamptz not null
);
create index application_links_application on application_links (application_id);
grant select, insert on application_links to portal_sign_in;
grant insert on application_links to portal_console;

-- An application that is confirmed is told to the operators who want each at once.
grant select (person_id, work, keys) on operator_mails to portal_sign_in;
grant select (proof), insert on mail_proofs to portal_sign_in;
