-- The catalogue: written rarely, read everywhere. Names of products and offers are proper names, the same in
-- every language; what is said about them is in product_texts.

create table products (
    id               uuid primary key,
    code             text not null unique check (code ~ '^[a-z0-9-]+$'),
    name             text not null,
    kind             text not null
                     check (kind in ('software', 'cloud', 'visual_studio', 'technical', 'go_to_market')),
    -- What a quantity counts.
    unit             text not null
                     check (unit in ('licenses', 'cores', 'servers', 'seats', 'incidents', 'hours', 'credits', 'offers')),
    -- How many product keys one benefit gets (R-SW-2); 0: needs no key.
    keys_per_benefit integer not null default 0 check (keys_per_benefit between 0 and 100),
    -- Needs a user assigned, so it may be used 30 days past the anniversary (R-DATE-5).
    needs_user       boolean not null default false,
    -- The amount of a usage-based credit, in whole units of the programme's currency; an Azure credit has one seat.
    credit_amount    integer,
    credit_period    text check (credit_period in ('month', 'year')),
    check ((credit_amount is null) = (credit_period is null))
);
grant select on products to portal_serve, portal_console;

create table product_texts (
    product_id           uuid not null references products (id),
    language             text not null check (language in ('en', 'fr', 'zh-CN', 'ru')),
    description          text not null default '',
    special_instructions text not null default '',
    primary key (product_id, language)
);
grant select on product_texts to portal_serve, portal_console;

create table product_downloads (
    product_id uuid not null references products (id),
    -- The language of the product: a BCP 47 tag.
    language   text not null,
    system     text not null check (system in ('windows', 'windows_server', 'macos', 'linux')),
    url        text not null check (url like 'https://%'),
    size_bytes bigint not null check (size_bytes > 0),
    primary key (product_id, language, system)
);
grant select on product_downloads to portal_serve, portal_console;

create table offers (
    id          uuid primary key,
    code        text not null unique check (code ~ '^[a-z0-9-]+$'),
    name        text not null,
    -- The package whose benefits it grants; every Silver competency adds to Silver Core, Gold likewise (R-MEM-4).
    package     text not null
                check (package in ('action_pack', 'learning_action_pack', 'silver_core', 'gold_core', 'isv_cosell_ready')),
    price_cents bigint not null check (price_cents >= 0)
);
grant select on offers to portal_serve, portal_console;

-- What was bought does not change when the catalogue does: an enrollment points at a version.
create table package_versions (
    id         uuid primary key,
    offer_id   uuid not null references offers (id),
    version    integer not null check (version > 0),
    valid_from date not null,
    unique (offer_id, version)
);
grant select on package_versions to portal_serve, portal_console;

-- A line grants `core` once for the package, however many competencies hold it, and `added` for each of them,
-- up to `cap` in all (R-MEM-4). Unlimited is a quantity of its own, not a large number.
create table package_lines (
    package_version_id uuid not null references package_versions (id),
    product_id         uuid not null references products (id),
    core               integer not null default 0 check (core >= 0),
    added              integer not null default 0 check (added >= 0),
    cap                integer check (cap > 0),
    unlimited          boolean not null default false,
    primary key (package_version_id, product_id),
    check (unlimited or core + added > 0)
);
grant select on package_lines to portal_serve, portal_console;
