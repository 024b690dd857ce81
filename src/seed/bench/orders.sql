-- Orders: ten a company. Two were paid and began its memberships, three competencies were paid and given back, the others
-- were cancelled or not paid; one in ten companies has one that waits.

create temporary table ordered on commit drop as
select company.id as partner_id, c, i, tail, pg_temp.id('e', c, i, tail) as id, nextval('order_numbers') as number, it.state, it.purpose,
       version.offer_id, version.id as package_version_id, offers.name, offers.names, offers.price_cents as price, offers.price_cents / 10 as tax,
       case when it.purpose = 'membership' then null else pg_temp.id('3', c, 2, tail) end as of_enrollment_id,
       case when it.state in ('paid', 'refunded') then pg_temp.id('3', c, least(i, 2), tail) end as enrollment_id,
       it.ordered_on, it.ordered_on + 30 as pay_by,
       case when it.state in ('paid', 'refunded') then it.ordered_on + it.days end as paid_on,
       (it.ordered_on + it.days) as changed_on, pg_temp.id('2', c, 1, tail) as buyer, pg_temp.operator(1 + c % 3) as operator
from company
cross join lateral (
    select i, state, case when i in (1, 2, 6, 7) then 'membership' else 'competency' end as purpose, code,
           -- The first two on the day on which their year began; the others within the month after it.
           (case when i <= 2 then starts_on when state = 'awaiting_payment' then today - 2 when state = 'expired' then starts_on - 200
                 else starts_on + 2 * i end) as ordered_on,
           case state when 'paid' then 0 when 'refunded' then 3 when 'expired' then 31 else 1 end as days
    from (values (1, 'paid', 'action-pack'), (2, 'paid', 'gold-application-development'), (3, 'refunded', 'gold-data-platform'),
                 (4, 'refunded', 'gold-devops'), (5, 'refunded', 'gold-messaging'), (6, 'expired', 'silver-devops'),
                 (7, 'expired', 'silver-messaging'), (8, 'cancelled', 'gold-security'), (9, 'cancelled', 'gold-devops'),
                 (10, case when c % 10 = 3 then 'awaiting_payment' else 'cancelled' end, 'gold-security')) wish (i, state, code)) it
join offers on offers.code = it.code
join package_versions version on version.offer_id = offers.id and version.version = 1
order by it.ordered_on, company.id, i;

insert into orders (partner_id, id, number, form_id, state, purpose, of_enrollment_id, enrollment_id, buyer, ordered_at, ordered_on,
                    pay_by, paid_on, currency, net, tax_rate, tax, total, refund_policy, refund_days, renewal_days, extra_days,
                    paid, credited, billing_name, billing_address, billing_country, changed_at, cancelled_by)
select partner_id, id, number, id, state, purpose, of_enrollment_id, enrollment_id, buyer,
       (ordered_on + time '06:00') at time zone 'UTC', ordered_on, pay_by, paid_on, 'USD', price, 1000, tax, price + tax, 'any_use',
       30, 30, 30, case when paid_on is not null then price + tax else 0 end, case state when 'refunded' then price + tax else 0 end,
       'Company ' || c, c || ' Example Street', 'CH', (changed_on + time '07:00') at time zone 'UTC',
       case state when 'cancelled' then buyer end
from ordered;

insert into order_directory (number, about_partner, id, state, pay_by)
select number, partner_id, id, state, pay_by from ordered order by number;

insert into order_lines (partner_id, order_id, package_version_id, offer_id, name, names, price, open)
select partner_id, id, package_version_id, offer_id, name, names, price, state = 'awaiting_payment' from ordered;

insert into billing_data (partner_id, name, address, country, changed_at)
select distinct on (partner_id) partner_id, 'Company ' || c, c || ' Example Street', 'CH', (ordered_on + time '06:00') at time zone 'UTC'
from ordered order by partner_id, ordered_on desc;

insert into order_payments (partner_id, id, order_id, form_id, kind, amount, paid_on, booked_at, booked_by)
select partner_id, pg_temp.id('f', c, i, tail), id, id, 'payment', price + tax, paid_on, (paid_on + time '07:00') at time zone 'UTC', operator
from ordered where paid_on is not null;

-- The competencies that were given back.
insert into enrollment_offers (partner_id, enrollment_id, package_version_id, purchased_on, cancelled_at)
select partner_id, enrollment_id, package_version_id, ordered_on, (changed_on + time '08:00') at time zone 'UTC'
from ordered where state = 'refunded';

insert into invoices (partner_id, id, order_id, kind, year, number, issued_on, issued_at, net, tax)
select partner_id, id, order_id, it.kind, it.year,
       coalesce(last, 0) + row_number() over (partition by it.kind, it.year order by issued_at, id), issued_on, issued_at, net, tax
from (select partner_id, pg_temp.id(case kind when 'invoice' then 'a' else 'c' end, c, i, tail) as id, id as order_id, kind, on_day as issued_on,
             (on_day + time '07:30') at time zone 'UTC' as issued_at, extract(year from on_day)::int as year, price as net, tax
      from ordered
      cross join lateral (values ('invoice', paid_on), ('credit_note', case state when 'refunded' then changed_on end)) made (kind, on_day)
      where on_day is not null) it
left join invoice_counters counter on counter.kind = it.kind and counter.year = it.year;

insert into invoice_counters (kind, year, last)
select kind, year, max(number) from invoices group by kind, year
on conflict (kind, year) do update set last = excluded.last;

-- Each payment came with one of fifty files of the bank; of a hundred lines one waits, one was set aside.
insert into bank_imports (id, once, sent, state, taken_in_at, taken_in_by, confirmed_at, confirmed_by, changed_at, left_out, unread, problems)
select pg_temp.id_at('d', at, tail), pg_temp.id_at('d', at, tail), '', 'confirmed', at, operator, at, operator, at, 0, 0, '[]'
from (select n, (today - n * 7 + time '09:00') at time zone 'UTC' as at, substr(md5('bank file' || n), 1, 15) as tail,
             pg_temp.operator(1 + n % 3) as operator
      from (select distinct today from company) it, generate_series(1, 50) n) it;

insert into bank_lines (id, import_id, line, fingerprint, booked_on, amount, currency, payer, texts, state, order_number, why, note,
                        decided_at, decided_by)
select pg_temp.id_at('e', (paid_on + time '09:00') at time zone 'UTC', substr(md5('line' || number), 1, 15)), file.id, 1 + number, sha256(('line' || number)::bytea),
       paid_on, price + tax, 'USD', case when it.state <> 'booked' then 'Company ' || c end, case when it.state <> 'booked' then 'Fee' end,
       it.state, case it.state when 'booked' then number end,
       case it.state when 'waits' then '{"outcome": "no_reference"}'::jsonb end, case it.state when 'set_aside' then 'Paid back' end,
       case when it.state <> 'waits' then (paid_on + time '09:30') at time zone 'UTC' end, case when it.state <> 'waits' then operator end
from ordered
join (select id, row_number() over (order by id) as n from bank_imports where sent = '') file on file.n = 1 + number % 50
cross join lateral (select case when c % 20 = 9 and i = 1 then 'waits' when c % 20 = 7 and i = 2 then 'set_aside' else 'booked' end as state) it
where paid_on is not null;
