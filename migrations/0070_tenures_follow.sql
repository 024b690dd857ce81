-- after the release before
-- in batches
with batch as (select partner_id from partners where partner_id > $1 order by partner_id limit 20),
     tenures as (
         select partner_id, id, after_release, assigned_at,
                lag(released_at) over (partition by partner_id, benefit_id, seat_number
                                       order by assigned_at, released_at nulls last) as before
         from seat_assignments where partner_id in (select partner_id from batch)
     ),
     filled as (
         update seat_assignments it set after_release = tenures.before
         from tenures
         where it.partner_id = tenures.partner_id and it.id = tenures.id
           and tenures.before is distinct from tenures.after_release
     )
select partner_id from batch order by partner_id desc limit 1
