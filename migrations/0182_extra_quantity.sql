alter table benefits validate constraint extra_is_part_of_quantity;
