-- A member in a numbered seat of a benefit, for a time (a tenure). Rows of the past stay: they are the seat's
-- history (R-SEAT-5), and from its last holder a vacated seat's waiting time is counted (R-SEAT-3).
create table seat_assignments (
    partner_id        uuid not null,
    id                uuid not null,
    benefit_id        uuid not null,
    seat_number       integer not null check (seat_number > 0),
    member_id         uuid not null,
    -- The first day of the holder's tenure, in the partner's zone; kept when a seat is given back to him.
    tenure_started_on date not null,
    assigned_at       timestamptz not null,
    assigned_by       uuid not null,
    released_at       timestamptz,
    released_by       uuid,
    primary key (partner_id, id),
    foreign key (partner_id, benefit_id) references benefits (partner_id, id),
    foreign key (partner_id, member_id) references members (partner_id, id),
    foreign key (partner_id, assigned_by) references members (partner_id, id),
    foreign key (partner_id, released_by) references members (partner_id, id),
    check (released_by is null or released_at is not null)
);
-- R-SEAT-1, R-SEAT-2: one holder a seat, one seat a member.
create unique index seat_assignments_seat
    on seat_assignments (partner_id, benefit_id, seat_number) where released_at is null;
create unique index seat_assignments_holder
    on seat_assignments (partner_id, benefit_id, member_id) where released_at is null;
create index seat_assignments_member on seat_assignments (partner_id, member_id);
call protect_tenant_table('seat_assignments', 'select', '');
