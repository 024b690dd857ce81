-- What the operator refunds with a cancellation of a benefit or offer, in the smallest unit of its currency (R-ORD-4).
alter table service_requests
    add column refunded bigint,
    add column refunded_currency text,
    add constraint refunded_with_its_currency check (
        (refunded is null) = (refunded_currency is null) and refunded >= 0 and refunded_currency ~ '^[A-Z]{3}$') not valid,
    add constraint refunded_where_granted check (refunded is null or reason = 'granted') not valid;
grant update (refunded, refunded_currency) on service_requests to portal_console;
