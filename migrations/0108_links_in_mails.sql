-- A mail may lead to a one-time link (R-PPL-8): its token is sealed for this mail, opened to deliver it, and erased then.
alter table outbox add column sealed_link bytea;
-- Whether it had one: sent again, it would lead nowhere.
alter table outbox add column with_link boolean not null default false;
grant update (sealed_link) on outbox to portal_console;
-- Who adds an operator makes their link, and writes the mail that leads to it.
grant insert on outbox to portal_sign_in;
