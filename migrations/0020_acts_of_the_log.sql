-- One dialect for what the logs hold: an act has one name, noun and past participle, and whether it was refused is its
-- outcome. Details: ids end in _id, names don't; what the act is about stands in its columns alone; a detail that isn't
-- known is left out; a refusal has a reason.

-- Permissions. Three of them had the name of an act that the pages refused too; only the frame tells the path.
update company_audit
set action = 'access.denied', details = details || jsonb_build_object('permission', it.new)
from (values
    ('benefits.see', 'see_benefits'),
    ('assignments.see_own', 'see_own_assignments'),
    ('people.see', 'see_people'),
    ('keys.get', 'get_keys'),
    ('seats.assign', 'assign_seat'),
    ('technical.activate', 'activate_technical'),
    ('technical.see_ids', 'see_support_ids'),
    ('service_requests.ask_advisory', 'ask_advisory'),
    ('service_requests.ask_cloud_support', 'ask_cloud_support'),
    ('service_requests.ask_on_premises_support', 'ask_on_premises_support'),
    ('go_to_market.manage', 'manage_go_to_market'),
    ('membership.buy', 'buy'),
    ('membership.ask_cancellation', 'ask_cancellation'),
    ('service_requests.answer', 'answer_service_requests'),
    ('partner.accept_invitation', 'accept_invitation'),
    ('members.manage', 'manage_members'),
    ('audit.read', 'read_audit')
) as it (old, new)
where action = it.old and outcome = 'refused' and details ? 'path';

-- Whoever asked for keys that were issued already was not shown them again.
update company_audit refused
set action = case when exists (select from company_audit issued
                               where issued.partner_id = refused.partner_id
                                 and issued.subject_id = refused.subject_id and issued.action = 'keys.issued'
                                 and issued.outcome = 'done' and issued.at < refused.at)
                  then 'keys.revealed' else 'keys.issued' end
where action = 'keys.get';

-- Seats were refused under one name, whether they were to be given or taken back; many were told with their number.
update company_audit
set action = case when details ? 'seats' then 'seat.taken_back' else 'seat.assigned' end,
    details = details - 'seats' - 'lines'
              || jsonb_strip_nulls(jsonb_build_object('count', coalesce(details -> 'seats', details -> 'lines')))
where action = 'seats.assign';

update company_audit set action = 'service_request.answered' where action = 'service_requests.answer';

-- Where one new name is all there is to say.
update company_audit
set action = it.new
from (values
    ('keys.redeem', 'keys.redeemed'),
    ('seats.assigned', 'seat.assigned'),
    ('seats.released', 'seat.taken_back'),
    ('activations.request', 'activation.requested'),
    ('activations.requested', 'activation.requested'),
    ('activations.withdraw', 'activation.withdrawn'),
    ('activations.withdrawn', 'activation.withdrawn'),
    ('activations.taken', 'activation.taken'),
    ('activations.handed_over', 'activation.handed_over'),
    ('activations.fulfilled', 'activation.fulfilled'),
    ('activations.declined', 'activation.declined'),
    ('service_requests.submit', 'service_request.submitted'),
    ('service_requests.submitted', 'service_request.submitted'),
    ('service_requests.answered', 'service_request.answered'),
    ('service_requests.close', 'service_request.closed'),
    ('service_requests.closed', 'service_request.closed'),
    ('service_requests.reopen', 'service_request.reopened'),
    ('service_requests.reopened', 'service_request.reopened'),
    ('service_requests.taken', 'service_request.taken'),
    ('service_requests.handed_over', 'service_request.handed_over'),
    ('members.deactivated', 'member.deactivated')
) as it (old, new)
where action = it.old;
update programme_audit
set action = it.new
from (values
    ('activations.taken', 'activation.taken'),
    ('activations.handed_over', 'activation.handed_over'),
    ('activations.fulfilled', 'activation.fulfilled'),
    ('activations.declined', 'activation.declined'),
    ('activations.read', 'activation.read'),
    ('service_requests.answered', 'service_request.answered'),
    ('service_requests.closed', 'service_request.closed'),
    ('service_requests.taken', 'service_request.taken'),
    ('service_requests.handed_over', 'service_request.handed_over'),
    ('service_requests.read', 'service_request.read'),
    ('mails.read', 'mail.read'),
    ('mails.requeued', 'mail.sent_again'),
    ('console.see', 'access.not_operator'),
    ('id.unknown', 'access.unknown_id')
) as it (old, new)
where action = it.old;

-- Details that have other names now.
update company_audit
set details = details - 'reason' || '{"deactivated": true}'
where action = 'seat.taken_back' and outcome = 'done' and details ->> 'reason' = 'deactivated';
update company_audit
set details = details - 'benefit' - 'member' - case action when 'activation.taken' then 'operator_id' else '' end
              || jsonb_build_object('benefit_id', details -> 'benefit', 'member_id', details -> 'member')
where action like 'activation.%' and details ? 'benefit';
update programme_audit
set details = details - 'activations' || jsonb_build_object('count', details -> 'activations')
where action = 'activation.fulfilled' and details ? 'activations';
update company_audit
set details = details - 'reason' - 'cancelled_enrollment'
              || jsonb_build_object('closed_as', details -> 'reason',
                                    'cancelled_enrollment_id', details -> 'cancelled_enrollment')
where action = 'service_request.closed' and outcome = 'done';
update company_audit
set details = details - 'to'
              || jsonb_build_object('operator_id', case action when 'service_request.handed_over' then details -> 'to' end)
where action in ('service_request.taken', 'service_request.handed_over');
update company_audit
set details = details - 'member_id'
where action = 'marketing_contact.set' and subject = 'member';

-- Reasons that have other names now, or none until now.
update company_audit
set details = details || jsonb_build_object('reason', it.new)
from (values
    ('stale', 'changed_meanwhile'),
    ('invalid', 'wrong_entries'),
    ('fields', 'wrong_entries'),
    ('ids', 'unknown_ids')
) as it (old, new)
where outcome = 'refused' and details ->> 'reason' = it.old;
update programme_audit
set details = details || jsonb_build_object('reason', it.new)
from (values
    ('stale', 'changed_meanwhile'),
    ('none', 'nothing_chosen'),
    ('too_many', 'too_many_chosen')
) as it (old, new)
where outcome = 'refused' and details ->> 'reason' = it.old;
update company_audit
set details = details || '{"reason": "no_access"}'
where action = 'access.denied';
update programme_audit
set details = details || jsonb_build_object('reason', case action when 'session.begun' then 'wrong_password'
                                                                  else 'no_access' end)
where action in ('session.begun', 'access.not_operator', 'access.unknown_id') and outcome = 'refused';

update company_audit set details = jsonb_strip_nulls(details) where details::text like '%null%';
update programme_audit set details = jsonb_strip_nulls(details) where details::text like '%null%';
