-- Pages of help that operators write: of their own, or in place of one that is compiled in (decision 80). What was saved stays;
-- of each page the newest version counts.
create table help_page_versions (
    slug    text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 60),
    number  integer not null check (number > 0),
    -- Who may do what it tells; null: from this version on there is none of the programme's own.
    who     text check (length(who) between 1 and 60),
    -- The older version whose texts were brought back.
    back_to integer check (back_to is null or back_to > 0 and back_to < number and who is not null),
    made_at timestamptz not null,
    made_by uuid not null references persons (id),
    primary key (slug, number)
);
grant select (slug, number, who) on help_page_versions to portal_serve;
grant select, insert on help_page_versions to portal_console;

-- What a version says, in each language in which it was written.
create table help_page_texts (
    slug     text not null,
    number   integer not null,
    language text not null references languages (tag),
    title    text not null check (length(title) between 1 and 200),
    words    text not null check (length(words) between 1 and 500),
    body     text not null check (length(body) between 1 and 4000),
    primary key (slug, number, language),
    foreign key (slug, number) references help_page_versions (slug, number)
);
grant select on help_page_texts to portal_serve;
grant select, insert on help_page_texts to portal_console;
