alter table operators validate constraint role_that_there_is;
