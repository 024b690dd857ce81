-- no-transaction
-- Mails whose term is over are found without looking at those that are kept.
create index concurrently if not exists outbox_ended on outbox (state, ended_at) where ended_at is not null;
