-- Where product support is asked for with the IDs of an activation (R-TEC-3).
alter table products add column support_url text check (support_url like 'https://%');
