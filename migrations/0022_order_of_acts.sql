-- The order of acts on one thing is that of its lock. A clock may be stepped back, and two acts may have one moment: so each
-- act is after the last one on the same thing, and what is latest is told by a number that is given under the lock.

-- When something was done to it last; null: never.
alter table benefits add column acted_at timestamptz;
grant update (acted_at) on benefits to portal_serve, portal_console;
update benefits b set acted_at = it.at
from (select partner_id, subject_id, max(at) as at from company_audit
      where subject = 'benefit' and outcome = 'done' group by partner_id, subject_id) it
where b.partner_id = it.partner_id and b.id = it.subject_id;
update benefits set acted_at = greatest(acted_at, activation_changed_at) where activation_changed_at is not null;

alter table service_requests add column acted_at timestamptz;
update service_requests set acted_at = changed_at;
alter table service_requests alter column acted_at set not null;
grant update (acted_at) on service_requests to portal_serve, portal_console;

-- First, second … activation of its benefit. Until now the latest was that which was asked for last, by a moment that was
-- taken before the lock; the one that is open or active is the latest for certain, since there is no other beside it.
alter table activations add column ordinal integer check (ordinal > 0);
update activations a set ordinal = it.ordinal
from (select partner_id, id, row_number() over (
          partition by partner_id, benefit_id
          order by state in ('requested', 'in_progress', 'active'), requested_at, id) as ordinal
      from activations) it
where a.partner_id = it.partner_id and a.id = it.id;
alter table activations alter column ordinal set not null;
drop index activations_benefit;
alter table activations add unique (partner_id, benefit_id, ordinal);

-- Copies that are not those of the latest activation are mended.
update benefits b
set activation = a.state, activation_changed_at = a.changed_at,
    active_until = case when a.state = 'active' then b.active_until end
from activations a
where a.partner_id = b.partner_id and a.benefit_id = b.id
  and a.ordinal = (select max(l.ordinal) from activations l
                   where l.partner_id = b.partner_id and l.benefit_id = b.id)
  and (b.activation, b.activation_changed_at) is distinct from (a.state, a.changed_at);
