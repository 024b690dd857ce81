-- How much of a benefit's quantity operators have granted beside its package (R-CON-4): the sum of its rows of `grants`. What the
-- package grants may shrink (R-MEM-4); this stays.
alter table benefits
    add column extra integer not null default 0,
    add constraint extra_is_part_of_quantity check (extra >= 0 and (extra = 0 or extra < quantity)) not valid;
grant update (extra) on benefits to portal_console;
