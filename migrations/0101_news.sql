-- News that operators write to marketing contacts (R-GTM-5). The mails themselves are rows of the outbox.
create table news (
    id            uuid primary key,
    -- One follows the other: of two operators who send at once, the second looks again.
    number        integer not null unique check (number > 0),
    -- The form's one-time value: pressed twice, it is sent once; and a digest of what was sent by it.
    once          uuid not null unique,
    content       text not null,
    sent_at       timestamptz not null,
    sent_by       uuid not null references persons (id),
    -- To the contacts of the companies with this offer, or of this company; both null: of all with an active offer. No
    -- foreign key to the company: those of the demo are deleted and made anew.
    product_id    uuid references products (id),
    about_partner uuid,
    -- How many got it.
    readers       integer not null check (readers > 0),
    check (product_id is null or about_partner is null)
);
grant select, insert on news to portal_console;

-- What it says, in each language in which it was written.
create table news_texts (
    news_id  uuid not null references news (id),
    language text not null check (language in ('en', 'fr', 'zh-CN', 'ru')),
    subject  text not null check (length(subject) between 1 and 200),
    body     text not null check (length(body) between 1 and 4000),
    primary key (news_id, language)
);
grant select, insert on news_texts to portal_console;
