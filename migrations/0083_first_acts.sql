-- in batches
-- The first acts under each enrollment until now. What the release before does after this, while it is still there, it doesn't
-- note: nothing depends on it, since all that it sold is under 'any_use', and the daily comparison tells of it.
with batch as (select partner_id from partners where partner_id > $1 order by partner_id limit 20),
     firsts as (
         select e.partner_id, e.id,
                (select min(k.issued_at) from benefits b
                 join issued_keys k on k.partner_id = b.partner_id and k.benefit_id = b.id
                 where b.partner_id = e.partner_id and b.enrollment_id = e.id) as reveal,
                (select min(s.assigned_at) from benefits b
                 join seat_assignments s on s.partner_id = b.partner_id and s.benefit_id = b.id
                 where b.partner_id = e.partner_id and b.enrollment_id = e.id) as assignment,
                (select min(c.at) from benefits b
                 join activations a on a.partner_id = b.partner_id and a.benefit_id = b.id
                 join activation_changes c on c.partner_id = a.partner_id and c.activation_id = a.id and c.state = 'active'
                 where b.partner_id = e.partner_id and b.enrollment_id = e.id) as activation
         from enrollments e where e.partner_id in (select partner_id from batch)
     ),
     filled as (
         update enrollments e
         set first_reveal_at = reveal, first_assignment_at = assignment, first_activation_at = activation
         from firsts
         where e.partner_id = firsts.partner_id and e.id = firsts.id
           and (first_reveal_at, first_assignment_at, first_activation_at)
               is distinct from (reveal, assignment, activation)
     )
select partner_id from batch order by partner_id desc limit 1
