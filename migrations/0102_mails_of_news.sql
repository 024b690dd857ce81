-- no-transaction
-- How the mails of some news stand: those that are not delivered are few, but for its first minutes.
create index concurrently if not exists outbox_of_news on outbox ((mail ->> 'news'), state)
    where mail ->> 'mail' = 'news' and state <> 'sent';
