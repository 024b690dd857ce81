-- What a request reads before it knows its tenant. Global and hot: no foreign key to tenant tables, either way.
create table partner_directory (
    id     uuid primary key,
    -- The number that people know and quote.
    mpn_id bigint not null unique check (mpn_id between 1 and 9999999999),
    name   text not null
);
grant select on partner_directory to portal_serve, portal_console;

-- Active memberships only, written in the transaction that changes the member.
create table membership_index (
    person_id  uuid not null,
    partner_id uuid not null,
    primary key (person_id, partner_id)
);
create index membership_index_partner on membership_index (partner_id);
grant select on membership_index to portal_serve;
grant select on membership_index to portal_console;

-- A company in the programme: the tenant.
create table partners (
    partner_id       uuid primary key,
    country          text not null check (country ~ '^[A-Z]{2}$'),
    time_zone        text not null,
    language         text not null check (language in ('en', 'fr', 'zh-CN', 'ru')),
    -- Where the company manages its benefits: here, or still on the older site (R-TEN-2).
    home             text not null check (home in ('partner_center', 'membership_center')),
    invited_at       timestamptz,
    moved_in_at      timestamptz,
    -- A suspended partner sees everything and changes nothing (R-TEN-4).
    suspended_at     timestamptz,
    suspended_reason text,
    created_at       timestamptz not null,
    check ((suspended_at is null) = (suspended_reason is null))
);
call protect_tenant_table('partners', 'select', 'select');

-- A person in one company. Tenant data refers to members, never to bare persons.
create table members (
    partner_id     uuid not null references partners (partner_id),
    id             uuid not null,
    person_id      uuid not null references persons (id),
    display_name   text not null check (length(display_name) between 1 and 200),
    active         boolean not null default true,
    created_at     timestamptz not null,
    deactivated_at timestamptz,
    primary key (partner_id, id),
    unique (partner_id, person_id)
);
call protect_tenant_table('members', 'select', 'select');

create table member_roles (
    partner_id uuid not null,
    member_id  uuid not null,
    role       text not null check (role in ('global_admin', 'mpn_partner_admin', 'user_admin', 'admin_agent')),
    granted_at timestamptz not null,
    primary key (partner_id, member_id, role),
    foreign key (partner_id, member_id) references members (partner_id, id)
);
call protect_tenant_table('member_roles', 'select', 'select');
