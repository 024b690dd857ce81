-- What an operator has saved of an offer's next version, to go on with it later: one of each offer. It counts for nobody until it
-- is published.
create table package_drafts (
    offer_id uuid primary key references offers (id) on delete cascade,
    -- What it would grant, by the products' codes. A product may be gone from the catalogue since.
    grants   jsonb not null check (jsonb_typeof(grants) = 'object'),
    saved_by uuid not null references persons (id),
    saved_at timestamptz not null
);
grant select, insert, update (grants, saved_by, saved_at), delete on package_drafts to portal_console;
