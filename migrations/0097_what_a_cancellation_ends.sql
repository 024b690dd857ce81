-- A cancellation that is granted ends the seats of what goes (R-DATE-9), and tells by the offers that stay what a membership
-- still grants (R-MEM-4, R-MEM-5).
grant select (seat_number, member_id), update (released_at) on seat_assignments to portal_console;
grant update (seats_assigned) on benefits to portal_console;
grant select on enrollment_offers to portal_console;
