-- Addresses that a company's people typed for its mail: a marketing contact's, the second one of a technical benefit's user.
-- Whoever reads there can refuse the company's mail.
create table named_addresses (
    partner_id uuid not null,
    id         uuid not null,
    -- In the one form in which addresses are compared.
    address    text not null check (length(address) <= 254),
    -- Who entered it last.
    named_at   timestamptz not null,
    named_by   uuid not null,
    refused_at timestamptz,
    primary key (partner_id, id),
    unique (partner_id, address),
    foreign key (partner_id, named_by) references members (partner_id, id)
);
call protect_tenant_table('named_addresses', 'select, insert, update (named_at, named_by, refused_at)', 'select');
insert into named_addresses (partner_id, id, address, named_at, named_by)
    select distinct on (partner_id, address) partner_id, gen_random_uuid(), address, at, by
    from (select partner_id, alternative_email as address, set_at as at, set_by as by from marketing_contacts
          union all
          select partner_id, alternative_email, requested_at, requested_by from activations
          where alternative_email is not null) named
    order by partner_id, address, at desc;

-- When addresses were entered within the last hour, by what is counted together (addresses::bounds).
create table address_limits (
    about text primary key check (length(about) <= 100),
    at    timestamptz[] not null
);
grant select, insert, update on address_limits to portal_serve;
grant select, delete on address_limits to portal_console;

-- Of a mail to an address that somebody typed: who did, of which company, and what its link to refuse is made of.
alter table outbox add column naming jsonb;
