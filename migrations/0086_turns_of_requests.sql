-- in batches
-- A request waits since its turn was last taken: with the partner since the programme's first word after the partner's last.
with batch as (select partner_id from partners where partner_id > $1 order by partner_id limit 100),
     turns as (
         select r.partner_id, r.id, min(e.at) as at
         from service_requests r
         join service_request_entries e on e.partner_id = r.partner_id and e.request_id = r.id
         where r.partner_id in (select partner_id from batch) and r.state = 'waiting_partner'
           and e.operator_id is not null
           and e.ordinal > (select max(ordinal) from service_request_entries m
                            where m.partner_id = r.partner_id and m.request_id = r.id and m.member_id is not null)
         group by r.partner_id, r.id
     ),
     mended as (
         update queue_items q set since = turns.at
         from turns where q.about_partner = turns.partner_id and q.id = turns.id and q.since < turns.at
     )
select partner_id from batch order by partner_id desc limit 1
