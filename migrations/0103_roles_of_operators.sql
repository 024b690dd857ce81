-- What an operator may do (R-CON-1). Who is one already has done all of it, and goes on.
alter table operators add column role text not null default 'administrator';
alter table operators add constraint role_that_there_is check (role in ('administrator', 'fulfilment', 'reader')) not valid;
-- Who is signed in is asked for with each request.
grant select (role) on operators to portal_serve;
