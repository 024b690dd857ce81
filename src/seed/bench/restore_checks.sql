do $$
declare it record;
begin
    for it in select * from taken_away order by place loop
        execute it.definition;
    end loop;
end
$$;
