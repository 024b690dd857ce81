alter table one_time_links validate constraint ended_as_is_known;
