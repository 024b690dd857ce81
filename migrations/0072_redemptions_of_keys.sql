-- after the release before
-- in batches
with batch as (select partner_id from partners where partner_id > $1 order by partner_id limit 100),
     filled as (
         update redemptions r set benefit_id = k.benefit_id
         from issued_keys k
         where r.partner_id in (select partner_id from batch) and r.benefit_id is null
           and k.partner_id = r.partner_id and k.id = r.key_id
     )
select partner_id from batch order by partner_id desc limit 1
