alter table queue_items validate constraint standing_of_its_area;
