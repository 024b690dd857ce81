-- Companies, their people, and what they have bought.

insert into partner_directory (id, mpn_id, name) select id, mpn_id, name from company;

insert into partners (partner_id, country, time_zone, language, home, created_at, suspended_at, suspended_reason)
select id, (array['CH', 'FR', 'CN', 'US'])[1 + c % 4],
       (array['Europe/Zurich', 'Europe/Paris', 'Asia/Shanghai', 'America/New_York'])[1 + c % 4],
       (array['en', 'fr', 'zh-CN', 'en'])[1 + c % 4], 'partner_center', '2020-01-01 00:00Z',
       case when c % 500 = 7 then today - interval '3 days' end, case when c % 500 = 7 then 'Unpaid' end
from company;

insert into partner_domains (domain, about_partner, added_at)
select 'company' || mpn_id || '.example', id, '2020-01-01 00:00Z' from company;

insert into persons (id, email, password_changed_at, created_at)
select pg_temp.id('1', c, n, tail), 'person' || n || '@company' || mpn_id || '.example', '2020-01-01 00:00Z',
       '2020-01-01 00:00Z'
from company, generate_series(1, people) n;

insert into persons (id, email, password_changed_at, created_at)
select pg_temp.operator(n), 'operator' || n || '@bench.example', '2020-01-01 00:00Z',
       '2020-01-01 00:00Z'
from generate_series(1, 3) n;
insert into operators (person_id, created_at)
select id, created_at from persons where email like 'operator_@bench.example';

insert into company_notes (partner_id, id, form_id, text, noted_by, noted_at)
select id, id, id, 'Pays late', pg_temp.operator(1), '2020-01-02 00:00Z' from company;

insert into members (partner_id, id, person_id, display_name, active, deactivated_at, created_at)
select id, pg_temp.id('2', c, n, tail), pg_temp.id('1', c, n, tail), 'Person ' || n || ' of ' || name,
       pg_temp.is_active(c, n), case when not pg_temp.is_active(c, n) then (first_day + 996)::timestamp at time zone 'UTC' end,
       '2020-01-01 00:00Z'
from company, generate_series(1, people) n;

insert into member_roles (partner_id, member_id, role, granted_at)
select id, pg_temp.id('2', c, n, tail), role, '2020-01-01 00:00Z'
from company, (values (1, 'global_admin'), (2, 'mpn_partner_admin')) given (n, role);

insert into membership_index (person_id, partner_id)
select pg_temp.id('1', c, n, tail), id from company, generate_series(1, people) n where pg_temp.is_active(c, n);

insert into marketing_contacts (partner_id, member_id, alternative_email, phone, language, set_at, set_by)
select id, pg_temp.id('2', c, 2, tail), 'marketing@company' || mpn_id || '.example', '+41446681800', 'en',
       '2020-01-02 00:00Z', pg_temp.id('2', c, 1, tail)
from company;

insert into named_addresses (partner_id, id, address, named_at, named_by)
select id, pg_temp.id('d', c, n, tail), local || '@company' || mpn_id || '.example', '2020-01-02 00:00Z',
       pg_temp.id('2', c, 1, tail)
from company, (values (1, 'marketing'), (2, 'person3.private')) named (n, local);

-- An Action Pack (number 1) and a Gold enrollment (2) each.
insert into enrollments (partner_id, id, package, purchased_on, starts_on, anniversary_on, refund_policy, created_at)
select id, pg_temp.id('3', c, n, tail), package, starts_on, starts_on, (starts_on + interval '1 year')::date, 'any_use',
       (starts_on + time '06:00') at time zone 'UTC'
from company, (values (1, 'action_pack'), (2, 'gold_core')) bought (n, package);

insert into enrollment_offers (partner_id, enrollment_id, package_version_id)
select company.id, pg_temp.id('3', c, n, tail), version.id
from company, (values (1, 'action-pack'), (2, 'gold-application-development')) bought (n, code)
join offers using (code) join package_versions version on version.offer_id = offers.id and version = 1;

-- 30 benefits in all, as the benchmarks are defined, with something of each kind.
create temporary table granted on commit drop as
select row_number() over (order by product.code)::int as number, bought.package, product.id as product_id, product.code, needs_user, kind,
       product.name as product_name,
       case when not unlimited then least(core + added, coalesce(cap, core + added)) end as quantity
from (values (1, 'action-pack'), (2, 'gold-application-development')) bought (package, offer)
join offers on offers.code = offer
join package_versions version on version.offer_id = offers.id and version = 1
join package_lines line on line.package_version_id = version.id
join products product on product.id = product_id
where case bought.package
      when 1 then product.code not in ('visual-studio-professional', 'enterprise-mobility-suite', 'intune',
                                       'azure-ad-basic', 'dynamics-365-customer-engagement')
      else product.code in ('visual-studio-enterprise', 'business-profile-optimisation', 'referral-management',
                            'how-to-market', 'case-study', 'social-media-posts') end;

insert into benefits (partner_id, id, enrollment_id, product_id, quantity, activate_by, created_at,
                      kind, unit, keys_per_benefit, needs_user, credit_amount, credit_period, support, duration_months)
select id, pg_temp.id('4', c, number, tail), pg_temp.id('3', c, package, tail), product_id,
       case code when 'visual-studio-enterprise' then greatest(quantity, people) else quantity end,
       (starts_on + interval '1 year')::date + case when granted.needs_user then 30 else 0 end,
       (starts_on + time '06:00') at time zone 'UTC', as_now.*
from company, granted
cross join lateral (select p.kind, p.unit, p.keys_per_benefit, p.needs_user, p.credit_amount, p.credit_period, p.support,
                           p.duration_months
                    from products p where p.id = granted.product_id offset 0) as_now;
analyze granted;

-- A programme that has run for long is set up.
update programme set set_up_at = coalesce(set_up_at, now());
