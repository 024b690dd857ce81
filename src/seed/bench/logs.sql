-- Mails of a thousand days, fifty a company: the last ones wait, some have failed.
insert into outbox (id, about_partner, recipient, recipient_name, language, mail, created_at, state, attempts, next_attempt_at,
                    last_error, ended_at)
select pg_temp.id_at('a', at, tail), id, 'person' || n || '@company' || mpn_id || '.example', 'Person ' || n || ' of ' || name,
       (array['en', 'fr', 'zh-CN', 'en'])[1 + c % 4],
       jsonb_build_object('mail', case i % 2 when 0 then 'seat_released' else 'seat_assigned' end,
                          'company', jsonb_build_object('name', name, 'mpn_id', mpn_id),
                          'product', 'Visual Studio Enterprise', 'by', 'Person 1 of ' || name)
           || case i % 2 when 0 then '{}' else jsonb_build_object('until', starts_on + 395) end,
       at, state, case state when 'sent' then 1 when 'queued' then 0 else 541 end,
       case state when 'queued' then '2099-01-01 00:00Z' else at end,
       case state when 'failed' then '450 the mailbox is busy' end,
       case state when 'sent' then at + interval '2 seconds' when 'failed' then at + interval '3 days' end
from (select *, (today - 1000)::timestamp at time zone 'UTC'
                    + interval '1000 days' / (50 * companies) * ((i - 1) * companies + c - 1) as at,
             1 + i % people as n,
             case when i = 50 and c % 2 = 0 then 'queued' when i < 50 and (i * 7 + c) % 50 = 0 then 'failed' else 'sent' end as state
      from company, generate_series(1, 50) i) it
order by it.at;

-- Entries of the companies' logs, over the same time. Mostly about seats.
insert into company_audit (partner_id, id, at, member_id, actor, address, action, outcome, subject, subject_id, details)
select id, pg_temp.id_at('6', at, tail), at, pg_temp.id('2', c, n, tail),
       'Person ' || n || ' of ' || name, '192.0.2.' || c % 250, action,
       case when i % 50 = 0 then 'refused' else 'done' end, 'benefit',
       case when i % 20 = 3 then office else studio end,
       case when i % 50 = 0 then jsonb_build_object('product', 'Visual Studio Enterprise', 'reason', 'closed')
            when i % 20 = 3 then '{"product": "Office Professional Plus 2019", "first": false}'
            else jsonb_build_object('product', 'Visual Studio Enterprise', 'seat', 1 + i % people,
                                    'member', 'Person ' || 1 + i % people || ' of ' || name) end
from company
cross join lateral (select pg_temp.id('4', c, studio.number, tail) as studio, pg_temp.id('4', c, office.number, tail) as office
                    from granted studio, granted office
                    where studio.code = 'visual-studio-enterprise' and office.code = 'office-professional-plus-2019') it
cross join lateral generate_series(1, entries) i
cross join lateral (select 1 + i % 2 as n,
                           (today - 1000)::timestamp at time zone 'UTC' + interval '1000 days' / entries * (i - 1) as at,
                           case when i % 20 = 3 then 'keys.revealed' when i % 2 = 0 then 'seat.taken_back'
                                else 'seat.assigned' end as action) entry;

-- And of the programme's: twenty for each company.
insert into programme_audit (id, at, person_id, actor, address, action, outcome, subject, subject_id, details)
select pg_temp.id_at('6', at, tail), at, person, 'person' || n || '@company' || mpn_id || '.example', '192.0.2.' || c % 250,
       'session.begun', case when i = 7 then 'refused' else 'done' end, 'person', person,
       case when i = 7 then '{"reason": "wrong_password"}'::jsonb else '{"by": "password"}' end
from company
cross join lateral generate_series(1, 20) i
cross join lateral (select 1 + i % people as n) which
cross join lateral (select (today - 1000)::timestamp at time zone 'UTC'
                               + interval '1000 days' / (20 * companies) * ((i - 1) * companies + c - 1) as at,
                           pg_temp.id('1', c, n, tail) as person) entry
order by entry.at;
