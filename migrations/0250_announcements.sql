-- Lines that operators put at the top of companies' pages for a time (decision 81).
create table announcements (
    id          uuid primary key,
    -- Of two operators who change it at once, the second looks again; who closed it, closed this version.
    version     integer not null default 1 check (version > 0),
    -- By language; whoever reads another one gets the English text.
    texts       jsonb not null check (length(texts ->> 'en') between 1 and 200),
    begins_at   timestamptz not null,
    ends_at     timestamptz not null check (ends_at >= begins_at),
    -- On the pages of all companies, or of those in announcement_companies.
    to_all      boolean not null,
    -- Whether each reader may close it.
    dismissible boolean not null,
    made_at     timestamptz not null,
    changed_at  timestamptz not null,
    changed_by  uuid not null references persons (id),
    removed_at  timestamptz
);
-- Each page of a company asks for those that run.
create index announcements_by_end on announcements (ends_at) where removed_at is null;
grant select (id, version, texts, begins_at, ends_at, to_all, dismissible, removed_at) on announcements to portal_serve;
grant select, insert,
    update (version, texts, begins_at, ends_at, to_all, dismissible, changed_at, changed_by, removed_at)
    on announcements to portal_console;

-- On whose pages it is, where not on all.
create table announcement_companies (
    partner_id      uuid not null references partners (partner_id),
    announcement_id uuid not null references announcements (id),
    primary key (partner_id, announcement_id)
);
call protect_tenant_table('announcement_companies', 'select', 'select, insert, delete');

-- Which members have closed it. Who belongs to two companies closes it in each, as they read it in each.
create table announcement_dismissals (
    partner_id      uuid not null,
    member_id       uuid not null,
    announcement_id uuid not null references announcements (id),
    version         integer not null,
    dismissed_at    timestamptz not null,
    primary key (partner_id, member_id, announcement_id),
    foreign key (partner_id, member_id) references members (partner_id, id)
);
call protect_tenant_table('announcement_dismissals', 'select, insert, update (version, dismissed_at)', '');
