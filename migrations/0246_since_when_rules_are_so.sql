-- Since when each rule that the programme sets is as it is, and what it was before: pages say it beside the acts that it binds.
-- By the setting's name: {"at": a moment, "from": the value before}.
alter table programme add column rules_changed jsonb not null default '{}';
alter table programme add constraint rules_changed_by_name check (jsonb_typeof(rules_changed) = 'object') not valid;
update programme set rules_changed = coalesce((
    select jsonb_object_agg(it.name, jsonb_build_object('at', it.at, 'from', it.before))
    from (
        select distinct on (details ->> 'setting') details ->> 'setting' as name, at, details ->> 'from' as before
        from programme_audit
        where action = 'setting.changed' and outcome = 'done'
          and details ->> 'setting' in ('seat_waiting_days', 'refund_ended_by', 'refund_days', 'renewal_days', 'extra_days')
        order by details ->> 'setting', id desc
    ) it
), '{}');
grant update (rules_changed) on programme to portal_console;
