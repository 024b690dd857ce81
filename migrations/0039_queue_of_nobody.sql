-- no-transaction
-- What no operator has taken is found in its order also among what is closed: most of that was taken by somebody.
create index concurrently if not exists queue_items_of_nobody on queue_items (area, since, id) where assignee is null;
