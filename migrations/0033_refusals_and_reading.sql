-- Refused attempts that anybody can make as fast as they like, counted by the minute, so that nobody fills the disk
-- (R-LOG-1): forms from other sites, by network, and what somebody who is signed in may not do or have, by person. Of
-- the latter so many a minute have an entry of their own besides.
create table counted_refusals (
    minute  timestamptz not null,
    kind    text not null check (kind in ('cross_site', 'access')),
    subject text not null,
    count   integer not null default 1,
    primary key (minute, kind, subject)
);
grant select, insert, update on counted_refusals to portal_serve;
grant select on counted_refusals to portal_console;

-- That a member saw a benefit's access ID and contract ID is on record once a day, in the company's zone.
create table support_ids_seen (
    partner_id uuid not null,
    member_id  uuid not null,
    benefit_id uuid not null,
    seen_on    date not null,
    primary key (partner_id, member_id, benefit_id, seen_on),
    foreign key (partner_id, member_id) references members (partner_id, id),
    foreign key (partner_id, benefit_id) references benefits (partner_id, id)
);
call protect_tenant_table('support_ids_seen', 'select, insert', 'select, delete');

-- Every session is somebody's: the language that a visitor chose lies in a cookie.
delete from sessions where person_id is null or password_version is null;
alter table sessions alter column person_id set not null, alter column password_version set not null;
revoke insert on sessions from portal_serve;
