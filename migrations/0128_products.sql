-- What is granted no longer stays for those who have it.
alter table products add column retired boolean not null default false;
