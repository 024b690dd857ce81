-- Workers deliver the mails of companies in turn, so that many about one delay no other's. Those about no company, which
-- are for operators mostly, take turns as if they were one more company's.
create index outbox_in_turn on outbox (coalesce(about_partner, 'ffffffff-ffff-ffff-ffff-ffffffffffff'), next_attempt_at, id)
    where state = 'queued';
