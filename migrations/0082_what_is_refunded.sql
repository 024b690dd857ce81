alter table service_requests
    validate constraint refunded_with_its_currency,
    validate constraint refunded_where_granted;
