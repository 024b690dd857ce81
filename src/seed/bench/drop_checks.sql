-- Takes the indexes and foreign keys of the large tables away, and notes how they are made again: checked row by row, they
-- would take four times as long as all of the rest. Right here, since it is one transaction that holds the tables for itself:
-- nobody sees them without, and making a foreign key or a unique index anew checks every row, also those that were
-- there before.
create temporary table taken_away on commit drop as
select row_number() over (order by rank, name) as place, rank, tab, name, definition
from (select case contype when 'f' then 3 else 1 end as rank, conrelid::regclass::text as tab, conname::text as name,
             format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as definition
      from pg_constraint own
      where contype in ('f', 'p', 'u') and conrelid = any (pg_temp.large_tables())
        and not exists (select from pg_constraint other
                        where other.contype = 'f' and other.conindid = own.conindid and own.contype <> 'f'
                          and other.conrelid <> all (pg_temp.large_tables()))
      union all
      select 2, indrelid::regclass::text, relname::text, pg_get_indexdef(indexrelid)
      from pg_index join pg_class on pg_class.oid = indexrelid
      where indrelid = any (pg_temp.large_tables())
        and not exists (select from pg_constraint own where own.conindid = indexrelid and own.contype <> 'f')
        and not exists (select from pg_constraint other
                        where other.contype = 'f' and other.conindid = indexrelid
                          and other.conrelid <> all (pg_temp.large_tables()))) it;

do $$
declare it record;
begin
    for it in select * from taken_away order by place desc loop
        if it.rank = 2 then
            execute format('drop index %I', it.name);
        else
            execute format('alter table %s drop constraint %I', it.tab, it.name);
        end if;
    end loop;
end
$$;
