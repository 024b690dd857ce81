-- Operators fulfil activations; the worker does so for products that say so.

-- Whether a benefit's product has a subscription is read with it.
grant select on subscriptions to portal_console;

-- How often the worker tried: its pauses grow with it.
alter table queue_items add column tries integer not null default 0 check (tries >= 0);
grant update (due_at, tries) on queue_items to portal_console;

-- What operators look at most: what is open of one kind, and what nobody has taken.
create index queue_items_open_by_kind on queue_items (area, kind, since, id) where open;
create index queue_items_unassigned on queue_items (area, since, id) where open and assignee is null;
