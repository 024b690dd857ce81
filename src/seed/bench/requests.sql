-- Service requests with their threads: ten a company, of the giant many more. One in fifty is open.

create temporary table request on commit drop as
select company.id as partner_id, pg_temp.id('8', c, r, tail) as id, r, it.kind, it.state, created_at, c, tail, operator,
       pg_temp.id('2', c, 1 + r % least(people, 9), tail) as asked_by,
       case state when 'open' then 1 when 'waiting_partner' then 2 else 3 end as entries,
       case kind when 'cancellation' then pg_temp.id('3', c, 2, tail) end as enrollment_id,
       (select pg_temp.id('4', c, number, tail) from granted
        where code = case it.kind when 'advisory' then 'partner-advisory-hours'
                               when 'on_premises' then 'on-premises-incidents' end) as benefit_id
from company
cross join lateral generate_series(1, requests) r
cross join lateral (select case when r <= 2 then 'advisory' when r <= 6 then 'on_premises'
                                when r = 7 and c % 10 = 0 then 'cancellation' else 'other' end as kind,
                           case when r % 50 = 8 and c % 5 = 0 then (array['open', 'waiting_programme', 'waiting_partner'])[1 + c % 3]
                                when r = 6 and c % 50 = 1 or r = 7 and c % 50 = 10 then 'open' else 'closed' end as state,
                           (starts_on + 12 + (r - 1) * interval '10 days' / requests + interval '9 hours') at time zone 'UTC'
                               as created_at,
                           pg_temp.operator(1 + (c + r) % 3) as operator) it;

insert into service_requests (partner_id, id, number, once, kind, state, title, asked_by, created_at, changed_at, acted_at,
                              entries, answered_at, closed_at, reason, product, phase, country, language, phone, time_zone,
                              hours, enrollment_id)
select partner_id, id, r, pg_temp.id('9', c, r, tail), kind, state, 'Request ' || r || ' about ' || kind, asked_by, created_at,
       created_at + make_interval(days => entries - 1), created_at + make_interval(days => entries - 1), entries,
       case when entries > 1 then created_at + interval '1 day' end,
       case state when 'closed' then created_at + interval '2 days' end,
       case when state = 'closed' then case kind when 'cancellation' then 'declined' else 'solved' end end,
       case when benefit_id is not null then 'Windows Server 2019' end,
       case kind when 'advisory' then 'deployment' end, case kind when 'advisory' then 'CH' end,
       case kind when 'advisory' then 'en' end, case kind when 'advisory' then '+41446681800' end,
       case kind when 'advisory' then 'Europe/Zurich' end, case kind when 'advisory' then 1 end, enrollment_id
from request;

insert into service_request_counters (partner_id, last) select id, requests from company;

insert into service_request_entries (partner_id, request_id, ordinal, what, at, member_id, operator_id, once, text, reason)
select partner_id, id, n, what, created_at + make_interval(days => n - 1),
       case when by_operator then null else asked_by end, case when by_operator then operator end,
       case n when 1 then pg_temp.id('9', c, r, tail) end,
       case what when 'message' then repeat('What was said about it, in some words. ', 4) end,
       case what when 'closed' then case kind when 'cancellation' then 'declined' else 'solved' end end
from request, generate_series(1, entries) n,
     lateral (select case when n = 3 and state = 'closed' then 'closed' else 'message' end as what,
                     n = 2 or n = 3 and state = 'closed' as by_operator) it;

insert into unit_reservations (partner_id, request_id, ordinal, benefit_id, reserved, used)
select partner_id, id, 1, benefit_id, 1, case state when 'closed' then 1 end from request where benefit_id is not null;

insert into queue_items (id, about_partner, area, kind, state, open, since, title, assignee)
select id, partner_id, 'service_requests', kind, state, state <> 'closed',
       created_at + make_interval(days => case state when 'waiting_programme' then 2 when 'waiting_partner' then 1 else 0 end),
       'Request ' || r || ' about ' || kind, case when entries > 1 then operator end
from request;
