-- no-transaction
-- What was asked for about a membership: whether its cancellation is open already, on the page of cancellations.
create index concurrently if not exists service_requests_enrollment on service_requests (partner_id, enrollment_id)
    where enrollment_id is not null;
