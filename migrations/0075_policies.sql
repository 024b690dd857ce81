-- Which acts end the right to a refund: the first reveal of a key, or any use (R-MEM-5). It holds for what is bought from now on.
alter table programme add column refund_ended_by text not null default 'software';
alter table programme add constraint refund_ended_by_a_policy check (refund_ended_by in ('software', 'any_use')) not valid;
-- In a new installation a technical benefit is activated without a user (R-TEC-2); one that has companies keeps its setting.
alter table programme alter column technical_activation_user set default false;
update programme set technical_activation_user = false where not exists (select from partner_directory);
