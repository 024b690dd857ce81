-- in batches
with batch as (select partner_id from partners where partner_id > $1 order by partner_id limit 20),
     filled as (
         update benefits b
         set kind = p.kind, unit = p.unit, keys_per_benefit = p.keys_per_benefit, needs_user = p.needs_user,
             credit_amount = p.credit_amount, credit_period = p.credit_period, support = p.support,
             duration_months = p.duration_months
         from products p
         where b.partner_id in (select partner_id from batch) and p.id = b.product_id and b.kind is null
     )
select partner_id from batch order by partner_id desc limit 1
