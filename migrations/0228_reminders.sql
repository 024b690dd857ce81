-- Of what companies were reminded, or would have been on a day that nobody worked on (R-DATE-8): each at most once, whatever
-- becomes of its mails. Days are those of the company's zone.
create table reminders (
    partner_id uuid not null references partners (partner_id),
    about      text not null check (about in ('anniversary_nears', 'window_closes', 'unused', 'subscription_ends')),
    -- The last day of what it is about: all that ends there is one reminder.
    last_day   date not null,
    -- The day it was for.
    remind_on  date not null,
    outcome    text not null check (outcome in ('sent', 'skipped')),
    -- How many mails were written.
    mails      integer not null check (mails >= 0 and (outcome = 'sent' or mails = 0)),
    at         timestamptz not null,
    primary key (partner_id, about, last_day, remind_on)
);
call protect_tenant_table('reminders', '', 'select, insert, delete');
-- By it is told which seats are free for whom on the day of a reminder.
grant select (tenure_started_on) on seat_assignments to portal_console;
