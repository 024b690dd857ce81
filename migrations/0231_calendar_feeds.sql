-- Feeds of a company's dates, which calendar programs read by a secret address without signing in (R-CAL-1). One of a member;
-- making another address writes over it.
create table calendar_feeds (
    partner_id  uuid not null,
    member_id   uuid not null,
    -- Which address it is, for its owner's page. No part of the address.
    id          uuid not null,
    -- The address names the company and 256 random bits; who holds the table can't read by it.
    secret_hash bytea not null check (length(secret_hash) = 32),
    made_at     timestamptz not null,
    -- When it was read last, to the hour.
    read_at     timestamptz,
    primary key (partner_id, member_id),
    foreign key (partner_id, member_id) references members (partner_id, id)
);
create unique index calendar_feeds_secret on calendar_feeds (partner_id, secret_hash);
call protect_tenant_table(
    'calendar_feeds', 'select, insert, update (id, secret_hash, made_at, read_at), delete',
    'select (partner_id, member_id, made_at, read_at)');
