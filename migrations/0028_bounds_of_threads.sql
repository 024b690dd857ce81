-- What a form with a one-time value said, as a digest: sent again with another content it is told, and nothing is lost. Null:
-- it was sent before this was kept.
alter table service_requests add column content text check (length(content) = 43);
alter table service_request_entries add column content text check (length(content) = 43);
-- How much a member has written of late.
create index service_request_entries_by_member on service_request_entries (partner_id, member_id, at)
    where member_id is not null;
