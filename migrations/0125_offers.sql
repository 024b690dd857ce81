-- What is sold no longer stays for those who have it. A competency is what Silver and Gold are bought for (R-MEM-4).
alter table offers
    add column on_sale boolean not null default true,
    add column competency text check (length(competency) between 1 and 200),
    add constraint of_a_package foreign key (package) references packages (code) not valid;
