-- The same as before, but folds the name once, and not for each run: `offset 0` keeps it apart.
create or replace function parts_for_search(name text) returns text[]
    language sql immutable parallel safe strict
return array(
    select distinct substr(it.folded, place, letters)
    from (select fold_for_search(name) as folded offset 0) it,
         generate_series(1, length(it.folded)) place, generate_series(1, 3) letters
    where place + letters - 1 <= length(it.folded));

-- A company's name as searches compare it, and its runs of letters, kept with it.
-- allowed: rewrite, since it is a row for each company: ten thousand take seconds.
alter table partner_directory
    add column searched text generated always as (fold_for_search(name)) stored,
    add column parts text[] generated always as (parts_for_search(name)) stored;
