-- in batches
-- Who is not active was deactivated at a moment; of those of whom none is known it is the day on which they came.
with batch as (select partner_id from partners where partner_id > $1 order by partner_id limit 100),
     mended as (
         update members set deactivated_at = case when not active then created_at end
         where partner_id in (select partner_id from batch) and active <> (deactivated_at is null)
     )
select partner_id from batch order by partner_id desc limit 1
