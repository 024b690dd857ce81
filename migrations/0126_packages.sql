alter table enrollments add constraint of_a_package foreign key (package) references packages (code) not valid;
