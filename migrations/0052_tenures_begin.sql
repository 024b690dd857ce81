-- What a tenure says that it follows is the end of one of the same seat.
alter table seat_assignments
    add constraint follows_a_tenure foreign key (partner_id, benefit_id, seat_number, after_release)
        references seat_assignments (partner_id, benefit_id, seat_number, released_at) not valid;
