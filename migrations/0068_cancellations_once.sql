-- One open cancellation of a benefit or offer, and none beside one of the whole membership, which is the range of all
-- ids. A range of ids of our own needs no extension (decision 33).
create type uuid_range as range (subtype = uuid);
-- allowed: exclude, since it reads the table once and puts the few open cancellations into the index.
alter table service_requests
    add constraint one_open_cancellation exclude using gist (
        uuid_range(partner_id, partner_id, '[]') with &&,
        uuid_range(enrollment_id, enrollment_id, '[]') with &&,
        uuid_range(coalesce(cancels_benefit, cancels_offer), coalesce(cancels_benefit, cancels_offer), '[]') with &&
    ) where (kind = 'cancellation' and state <> 'closed');
