alter table product_texts add constraint in_a_language foreign key (language) references languages (tag) not valid;
