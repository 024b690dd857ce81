-- Mails, each written in the transaction of the fact that it tells (R-MAIL-1), delivered later by a worker. Global
-- and hot: no foreign key to tenant tables. What a mail tells is kept, not its words: they are made when it is
-- delivered or looked at. It never holds a key, an ID of support or a password (R-MAIL-2).
create table outbox (
    id              uuid primary key,
    -- The company it is about; null: it is for operators, about none.
    about_partner   uuid,
    recipient       text not null check (length(recipient) <= 254),
    recipient_name  text not null,
    language        text not null check (language in ('en', 'fr', 'zh-CN', 'ru')),
    -- Which mail, and what it tells (mail::Mail).
    mail            jsonb not null,
    -- Two with the same are one: for what may be noticed many times over. Null: none is like it.
    once            text unique,
    created_at      timestamptz not null,
    state           text not null default 'queued' check (state in ('queued', 'sent', 'failed')),
    attempts        integer not null default 0,
    next_attempt_at timestamptz not null,
    -- While a worker delivers it, no other does; one that died leaves it to the others when this has passed.
    claimed_until   timestamptz,
    last_error      text,
    -- When it was sent, or given up.
    ended_at        timestamptz,
    check ((state = 'queued') = (ended_at is null))
);
create index outbox_due on outbox (next_attempt_at, id) where state = 'queued';
create index outbox_by_state on outbox (state, id);
grant insert on outbox to portal_serve;
grant select, insert on outbox to portal_console;
grant update (state, attempts, next_attempt_at, claimed_until, last_error, ended_at) on outbox to portal_console;
