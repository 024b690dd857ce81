-- Where product keys lie: three a company were issued, with the first of its members as who got them; ten for each company
-- wait in the pools.
insert into key_pools (product_id)
select id from products where keys_per_benefit > 0 on conflict do nothing;

create temporary table product_key on commit drop as
select pg_temp.id('b', c, number, tail) as id, product_id as product, company.id as partner, pg_temp.id('4', c, number, tail) as benefit,
       pg_temp.id('2', c, 1, tail) as issued_by, (starts_on + time '08:00') at time zone 'UTC' as issued_at
from company, granted
where code in ('office-professional-plus-2019', 'windows-10-pro', 'office-365-e3')
union all
select pg_temp.id('b', 0, c * 16 + n, tail), pools[1 + (c + n) % cardinality(pools)], null, null, null, null
from company, generate_series(1, 10) n,
     (select array_agg(product_id order by code) as pools from granted join products using (code) where keys_per_benefit > 0) it;
