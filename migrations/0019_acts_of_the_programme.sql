-- A company's log says of what the programme did that it was the programme, and who exactly beside it: partners may read
-- the one, operators both. Null in an entry without a member: the portal itself.
alter table company_audit add column operator_id uuid references persons (id);
update company_audit
set operator_id = persons.id, actor = 'the programme'
from persons join operators on operators.person_id = persons.id
where company_audit.member_id is null and company_audit.actor = persons.email;
alter table company_audit add check (member_id is null or operator_id is null);
