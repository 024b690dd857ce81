-- What was asked for: ten activations a company. One in fifty waits for the programme.

create temporary table asked on commit drop as
select a, code, ordinal, state, number, product_name, kind, product_id
from (values
    (1, 'on-premises-incidents', 1, 'declined'), (2, 'on-premises-incidents', 2, 'active'),
    (3, 'partner-advisory-hours', 1, 'withdrawn'), (4, 'partner-advisory-hours', 2, 'active'),
    (5, 'business-profile-optimisation', 1, 'declined'), (6, 'business-profile-optimisation', 2, 'active'),
    (7, 'referral-management', 1, 'active'), (8, 'how-to-market', 1, 'active'), (9, 'case-study', 1, null),
    (10, 'social-media-posts', 1, 'active')
) asked (a, code, ordinal, state) join granted using (code);

create temporary table activation on commit drop as
select company.id as partner_id, pg_temp.id('7', c, a, tail) as id, pg_temp.id('4', c, number, tail) as benefit_id, a, ordinal,
       it.state, requested_at, pg_temp.id('2', c, 1, tail) as requested_by, kind, product_name,
       requested_at + make_interval(days => case it.state when 'requested' then 0 when 'active' then 2 when 'declined' then 2 else 1 end)
           as changed_at,
       case when kind = 'technical' then pg_temp.id('2', c, 3, tail) end as member_id,
       case when kind = 'technical' then 'person3.private@company' || mpn_id || '.example' end as alternative_email,
       operator, (starts_on + interval '1 year')::date as anniversary_on
from company cross join asked
cross join lateral (select coalesce(asked.state, (array['requested', 'active', 'active', 'active', 'active',
                                                        'in_progress', 'active', 'active', 'active', 'active'])[1 + c % 10])
                               as state,
                           (starts_on + interval '10 hours' + make_interval(days => a)) at time zone 'UTC' as requested_at,
                           pg_temp.operator(1 + (c + a) % 3) as operator) it;

insert into activations (partner_id, id, benefit_id, ordinal, state, requested_at, requested_by, changed_at, member_id,
                         alternative_email, message)
select partner_id, id, benefit_id, ordinal, state, requested_at, requested_by, changed_at, member_id, alternative_email,
       case state when 'declined' then 'Not as it was asked for' end
from activation;

insert into activation_changes (partner_id, activation_id, ordinal, state, at, member_id, operator_id)
select partner_id, id, n, reached, requested_at + make_interval(days => n::int - 1),
       case when reached in ('requested', 'withdrawn') then requested_by end,
       case when reached not in ('requested', 'withdrawn') then operator end
from activation
cross join lateral unnest(case when state in ('requested', 'in_progress') then array['requested', 'in_progress']
                               when state = 'withdrawn' then array['requested', 'withdrawn']
                               else array['requested', 'in_progress', state] end) with ordinality as step (reached, n)
where state <> 'requested' or n = 1;

insert into queue_items (id, about_partner, area, kind, state, open, since, title, assignee)
select id, partner_id, 'activations', kind, state, state in ('requested', 'in_progress'), requested_at, product_name,
       case when state not in ('requested', 'withdrawn') then operator end
from activation;
