-- Which mails an operator gets of what waits for operators and of key pools; who has no row never chose, and gets what is usual
-- (src/authz/mails.rs). Beside `operators`, since the console writes it, and may not write who is an operator.
create table operator_mails (
    person_id   uuid primary key references operators (person_id) on delete cascade,
    work        text not null check (work in ('each', 'digest', 'none')),
    keys        text not null check (keys in ('each', 'digest', 'none')),
    -- Until when the daily digest has told them; of two workers that write it, the second finds it written.
    digested_at timestamptz
);
grant select, insert, update (work, keys, digested_at) on operator_mails to portal_console;
-- Serving asks to whom mails for operators go.
grant select (person_id, work, keys) on operator_mails to portal_serve;
