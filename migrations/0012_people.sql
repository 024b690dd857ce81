-- Where whoever holds a seat of a product uses and manages it (R-SEAT-6); null: nothing of its own. An Azure credit is
-- managed in the programme's cloud portal unless its product says otherwise (R-CL-1).
alter table products add column manage_url text check (manage_url like 'https://%');

-- Deactivating a member (R-SEAT-4, R-ROLE-5). The right to update is also what a row lock takes: whoever assigns a seat
-- keeps the member active until that is done.
grant update (active, deactivated_at) on members to portal_serve;
-- Active memberships only are in the index. It knows no tenant's policy: the one statement that deletes names person and
-- partner, and what it could do too much is only to shut somebody out, since a scope asks `members` again.
grant delete on membership_index to portal_serve;
