-- What a name is found by, whatever part of it somebody types: each run of one, two and three letters in it, as searches compare
-- them. A word of three letters or more is in the name where all its runs of three are, and the name is like it.
create function parts_for_search(name text) returns text[]
    language sql immutable parallel safe strict
return array(
    select distinct substr(it.folded, place, letters)
    from (select fold_for_search(name) as folded) it,
         generate_series(1, length(it.folded)) place, generate_series(1, 3) letters
    where place + letters - 1 <= length(it.folded));
