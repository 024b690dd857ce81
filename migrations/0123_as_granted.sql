alter table benefits
    validate constraint granted_whole,
    validate constraint granted_kind,
    validate constraint granted_unit,
    validate constraint granted_keys,
    validate constraint granted_credit,
    validate constraint granted_support,
    validate constraint granted_duration;
