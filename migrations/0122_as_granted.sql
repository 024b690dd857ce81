-- Of the release before only `seed demo` grants benefits: while both run it is refused.
alter table benefits
    add constraint granted_whole check (
        kind is not null and unit is not null and keys_per_benefit is not null and needs_user is not null) not valid,
    add constraint granted_kind check (
        kind in ('software', 'cloud', 'visual_studio', 'technical', 'go_to_market')) not valid,
    add constraint granted_unit check (
        unit in ('licenses', 'cores', 'servers', 'seats', 'incidents', 'hours', 'credits', 'offers')) not valid,
    add constraint granted_keys check (keys_per_benefit between 0 and 100) not valid,
    add constraint granted_credit check (
        (credit_amount is null) = (credit_period is null) and credit_period in ('month', 'year')) not valid,
    add constraint granted_support check (support in ('on_premises', 'cloud', 'advisory', 'presales')) not valid,
    add constraint granted_duration check (duration_months between 1 and 120) not valid;
