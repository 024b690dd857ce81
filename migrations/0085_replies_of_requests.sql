-- no-transaction
-- For the menu of every page of a company, which counts the requests that wait for a reply, and for the overview.
create index concurrently if not exists service_requests_replies
    on service_requests (partner_id, asked_by) where state = 'waiting_partner';
