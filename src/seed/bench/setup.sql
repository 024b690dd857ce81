-- What the other files of this folder use: the companies with what their rows are derived from, and functions. All of it
-- is gone with the session, or with the transaction.

create or replace function pg_temp.first_mpn() returns bigint language sql immutable as $$ select 5000000::bigint $$;

-- An id: made of a kind of things, a company's number, a number within it, and a hash. It has the form of version 8, and
-- ids lie in indexes in the order of their numbers, as those of version 7 do.
create or replace function pg_temp.id(kind text, company bigint, number bigint, tail text) returns uuid
language sql immutable as $$ select (lpad(to_hex(company * 4194304 + number), 12, '0') || '8be' || kind || '8' || tail)::uuid $$;

-- An id of version 7, of a moment.
create or replace function pg_temp.id_at(kind text, at timestamptz, tail text) returns uuid
language sql stable as $$
    select (lpad(to_hex((date_part('epoch', at) * 1000)::bigint), 12, '0') || '7be' || kind || '8' || tail)::uuid
$$;

create temporary table company on commit drop as
select c, first_mpn + c as mpn_id, 'Company ' || c as name, tail, pg_temp.id('0', c, 0, tail) as id,
       c = companies as giant,
       case when c = companies then greatest(10, companies / 2) else 10 end as people,
       case when c = companies then greatest(10, companies / 5) else 10 end as requests,
       -- Tenures of a seat: three in a hundred days, by the same member.
       case when c = companies then 10 else 0 end as first_tenure,
       case when c = companies then companies * 10 else 170 end as entries,
       -- Seats have been held for a thousand days, the membership's year began within the last.
       today - 1000 - (c % 50)::int as first_day,
       today - 30 - (c % 300)::int as starts_on,
       companies, today
from (select coalesce(nullif(current_setting('bench.companies', true), ''), '20')::bigint as companies,
             coalesce(nullif(current_setting('bench.today', true), ''), '2026-11-20')::date as today) it,
     pg_temp.first_mpn(), generate_series(1, companies) c,
     lateral (select substr(md5('company' || c), 1, 15) as tail) hash;
analyze company;

-- One of the three operators.
create or replace function pg_temp.operator(number bigint) returns uuid language sql immutable as $$
    select (substr(md5('operator' || number), 1, 12) || '8bec8' || substr(md5('operator' || number), 13, 15))::uuid
$$;

-- Who is no longer a member: one in a hundred.
create or replace function pg_temp.is_active(c bigint, person bigint) returns boolean
language sql immutable as $$ select person % 10 <> 0 or (c + person / 10) % 10 <> 0 $$;

-- Those in which most of the rows are. Nothing but these refers to them, so that their checks may be left to the end.
create or replace function pg_temp.large_tables() returns oid[] language sql stable as $$
    select array['seat_assignments', 'company_audit', 'programme_audit', 'outbox', 'queue_items', 'activations', 'activation_changes',
                 'service_requests', 'service_request_entries', 'unit_reservations', 'benefits', 'members',
                 'orders', 'order_lines', 'order_payments', 'invoices', 'bank_lines']::regclass[]::oid[]
$$;
