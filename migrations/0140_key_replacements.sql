-- Keys that were issued and are revoked, each with the one that took its place (R-CON-3). Both stay with their benefit.
create table key_replacements (
    partner_id     uuid not null,
    -- The revoked one.
    key_id         uuid not null,
    replacement_id uuid not null,
    benefit_id     uuid not null,
    replaced_at    timestamptz not null,
    replaced_by    uuid not null references persons (id),
    -- The company reads it.
    reason         text not null check (length(reason) between 1 and 200),
    -- A key is replaced once, and takes the place of one.
    primary key (partner_id, key_id),
    unique (partner_id, replacement_id),
    check (key_id <> replacement_id),
    foreign key (partner_id, key_id, benefit_id) references issued_keys (partner_id, id, benefit_id),
    foreign key (partner_id, replacement_id, benefit_id) references issued_keys (partner_id, id, benefit_id)
);
create index key_replacements_of_benefit on key_replacements (partner_id, benefit_id);
call protect_tenant_table(
    'key_replacements', 'select (partner_id, key_id, replacement_id, benefit_id, replaced_at, reason)', 'select, insert');

-- An operator who looks up an issued key sees its last five letters, and draws another one in its place.
grant select (ordinal, ciphertext, issued_by), insert on issued_keys to portal_console;
grant update (ciphertext, drawn_at) on pool_keys to portal_console;
grant select (key_id, benefit_id, redeemed_on) on redemptions to portal_console;
