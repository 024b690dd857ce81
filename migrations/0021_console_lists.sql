-- Lists over all companies: what one operator has that is open (what they have done before grows without end), and what
-- is in one state and of one kind.
create index queue_items_open_by_assignee on queue_items (assignee, area, since, id)
    where open and assignee is not null;
create index queue_items_by_state_and_kind on queue_items (area, state, kind, since, id);
