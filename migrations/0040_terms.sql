-- What is done once a day, by whichever worker comes first: what is over is deleted when its term has passed, so that nothing
-- grows for ever; and what stands twice is compared.

alter table programme
    -- Mails that were sent, and those that were given up, from then on.
    add column sent_mails_kept_days integer not null default 90
        check (sent_mails_kept_days between 1 and 3650),
    add column failed_mails_kept_days integer not null default 400
        check (failed_mails_kept_days between 1 and 3650),
    -- That a mail was written which is to be written once: longer than any mail, and than whatever it is about is looked at.
    add column mail_proofs_kept_days integer not null default 1200
        check (mail_proofs_kept_days between 800 and 36500),
    -- Rows of the operators' queue, from when operators had no more to do with them. More than the days for which a request
    -- can be reopened.
    add column closed_items_kept_days integer not null default 400
        check (closed_items_kept_days between 30 and 3650),
    -- Sessions, from their end: so long it is known whose a form is that is sent too late.
    add column ended_sessions_kept_days integer not null default 7
        check (ended_sessions_kept_days between 1 and 90),
    -- One-time links, from when they were spent or ran out: so long it can be told why one no longer works.
    add column ended_links_kept_days integer not null default 30
        check (ended_links_kept_days between 1 and 3650),
    -- What was refused too often to have entries, counted by the minute.
    add column counts_kept_days integer not null default 30
        check (counts_kept_days between 1 and 3650);

-- What is done once a day. A worker has a job for itself until `claimed_until`; one that died is followed by another.
create table daily_jobs (
    job           text primary key,
    -- The day, in UTC, of which it is done; null: of none yet.
    done_on       date,
    done_at       timestamptz,
    -- Tells this claim from those before and after it.
    claim         uuid,
    claimed_until timestamptz,
    check ((done_on is null) = (done_at is null)),
    check ((claim is null) = (claimed_until is null))
);
grant select, insert, update on daily_jobs to portal_console;

-- That a mail was written of which there is to be one: it outlives the mail. SHA-256 of what the outbox calls `once`, since
-- that names people.
create table mail_proofs (
    proof bytea primary key check (length(proof) = 32),
    at    timestamptz not null
);
create index mail_proofs_at on mail_proofs (at);
grant select (proof), insert on mail_proofs to portal_serve;
grant select, insert, delete on mail_proofs to portal_console;

-- Where things are whose row has gone from the operators' queue: their pages open by their address as before.
create table past_items (
    id            uuid primary key,
    about_partner uuid not null,
    area          text not null check (area in ('activations', 'service_requests'))
);
grant select, insert on past_items to portal_console;

grant delete on outbox, queue_items, throttled_sign_ins, counted_refusals to portal_console;
grant select (spent_at) on one_time_links to portal_console;

-- How much differed of what stands twice, when it was compared last.
create table copies_compared (
    copy      text primary key,
    differing bigint not null check (differing >= 0)
);
grant select, insert, update, delete on copies_compared to portal_console;
-- What is compared is read, and no more of it.
grant select (partner_id, id, benefit_id) on issued_keys to portal_console;
grant select (partner_id, id, benefit_id, released_at) on seat_assignments to portal_console;
grant select (partner_id, product_id, seats, ends_on, recorded_at) on redemptions to portal_console;
grant select on service_request_counters to portal_console;
