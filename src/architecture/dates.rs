//! Whether the room `dates` is the only one that adds days, months or years to a date for a rule (decision 68): every sum of
//! days elsewhere, in Rust and in SQL, is found, and either stands in the list of those that are no rule's, or is told with its
//! file and line. Tests count days as they like.

use std::fs;
use std::path::Path;

use super::source::{Token, tokens};

/// The room of dates, and what only lays out companies of a demo and of benchmarks around today; their rules' dates they ask for.
const ROOMS: [&str; 2] = ["dates/", "seed/"];

/// Sums that are no dates of rules, or that SQL must do by itself: the file, what the line holds, and why it may.
const EXCUSED: [(&str, &str, &str); 44] = [
    // Lengths of technical things, added to moments.
    ("account/device.rs", "KNOWN_FOR", "how long a browser keeps a cookie"),
    ("account/language.rs", "KEPT_FOR", "how long a browser keeps a cookie"),
    ("base/clock.rs", "tomorrow()", "when a day is over in a zone: a moment, not another date"),
    ("global_admin/mod.rs", "AWAY", "how long somebody has not signed in, to the second (R-ROLE-3)"),
    ("global_admin/mod.rs", "OBJECTING", "from a moment to a moment (R-ROLE-3)"),
    ("global_admin/mod.rs", "RECORD_LASTS", "how long a record in DNS is looked for"),
    ("global_admin/portal/by_dns.rs", "RECORD_LASTS.whole_days()", "the same, in words"),
    ("global_admin/store.rs", "now - Duration::DAY", "how often somebody tries, by the day"),
    ("i18n/formats.rs", "to_julian_day", "how a date is written"),
    ("i18n/formats.rs", "texts.yesterday()", "a word"),
    ("i18n/formats.rs", "texts.tomorrow()", "a word"),
    ("insights/mod.rs", "FINISHED_WITHIN", "of how long what was finished is told"),
    ("insights/mod.rs", "KEPT", "how long figures are kept"),
    ("insights/mod.rs", "SHOWN", "how far back a figure goes"),
    ("insights/mod.rs", "add_months", "which months a figure tells"),
    ("joining/mod.rs", "CONFIRMED_WITHIN", "how long a link works"),
    ("joining/mod.rs", "UNCONFIRMED_KEPT", "how long an application is kept"),
    ("joining/mod.rs", "ENDED_KEPT", "how long an application is kept"),
    ("jobs/terms.rs", "DAYS_IN_ANY_ZONE", "how long a record is kept"),
    ("keys/imports.rs", "KEPT", "how long an upload is kept"),
    ("keys/levels.rs", "PACE_OF", "of how long the pace of a pool is counted"),
    ("looking/acts.rs", "ENDED_KEPT", "how long a record is kept"),
    ("mail/delivery.rs", "TRIED_FOR", "how long a mail is tried (R-MAIL-3)"),
    ("operators/acts/digest.rs", "FIRST_TELLS_OF", "what a first digest looks back to"),
    ("operators/mod.rs", "today - Duration::DAY", "when the digests of a day begin, in UTC"),
    ("orders/statements.rs", "SHOWN_KEPT", "how long an upload is kept"),
    ("orders/statements.rs", "SET_ASIDE_KEPT", "how long what somebody wrote is kept"),
    ("people/invitation.rs", "LASTS", "how long a link works (R-PPL-1)"),
    ("programme/store.rs", "Duration::days(days.into())", "how long things are kept"),
    ("reminders/mod.rs", "KEPT", "how long a record is kept"),
    ("roles/requests/acts.rs", "Duration::DAY", "how often somebody asks, by the day"),
    ("timeline/range.rs", "add_months", "which months a picture shows"),
    ("users/address_change.rs", "LASTS", "how long a link works (R-PPL-6)"),
    ("users/sessions.rs", "LONGEST", "how long a session lasts"),
    // SQL that chooses or counts rows by a date that each of them gives: the same sums as of `dates`, which
    // `tests/dates.rs` holds them to.
    (
        "companies/store/listing.rs",
        "e.anniversary_on + e.renewal_days >= $2",
        "which packages a company holds",
    ),
    (
        "partners/store.rs",
        "e.anniversary_on + e.renewal_days as renewal_closes_on",
        "counts of the menu, one row a window",
    ),
    (
        "partners/store.rs",
        "b.activate_by + interval '1 year'",
        "counts of the menu, one row a last day of keys",
    ),
    ("seats/store/picking.rs", "e.anniversary_on + e.renewal_days >= $7", "which seats count as held"),
    (
        "service_requests/store/cancellation.rs",
        "e.purchased_on + e.refund_days >= $2",
        "which parts are read",
    ),
    (
        "service_requests/store/cancellation.rs",
        "coalesce(eo.purchased_on, e.purchased_on) + e.refund_days >= $2",
        "which offers are read",
    ),
    ("orders/store/renewals.rs", "anniversary_on + renewal_days < $1", "which memberships may have lapsed"),
    (
        "granting/store.rs",
        "activate_by + ($3::date - $4::date)",
        "as many days later as the anniversary, which was decided",
    ),
    ("granting/store.rs", "$3::date - $4::date", "the same"),
    (
        "jobs/copies/list.rs",
        "b.activate_by - e.anniversary_on",
        "a check of what was granted, which adds nothing",
    ),
];

/// What adds to a date, or takes one from another.
const WORDS: [&str; 16] = [
    "add_months",
    "checked_add_days",
    "from_calendar_date",
    "from_iso_week_date",
    "from_julian_day",
    "from_ordinal_date",
    "next_day",
    "previous_day",
    "replace_day",
    "replace_month",
    "replace_year",
    "to_julian_day",
    "tomorrow",
    "whole_days",
    "whole_weeks",
    "yesterday",
];
/// Lengths in days, of which sums are made.
const LENGTHS: [&str; 4] = ["DAY", "WEEK", "days", "weeks"];

/// A sum of days: on which line, and the line.
#[derive(Debug, PartialEq, Eq)]
struct Sum {
    line: usize,
    text: String,
}

/// Every sum of days in a source, but in modules of tests.
fn sums(source: &str) -> Vec<Sum> {
    let tokens = tokens(source);
    let word = |at: usize| match tokens.get(at) {
        Some((_, Token::Word(word))) => *word,
        _ => "",
    };
    let (mut found, mut at) = (Vec::new(), 0);
    while at < tokens.len() {
        if let Some(end) = test_module(&tokens, at) {
            at = end;
            continue;
        }
        let (line, token) = tokens[at];
        match token {
            Token::Word("Duration") if LENGTHS.contains(&word(at + 2)) => found.push(line),
            Token::Word(name) if WORDS.contains(&name) && !is_import(source, line) => found.push(line),
            Token::Text(text) => found.extend(sql_sums(text).into_iter().map(|below| line + below)),
            _ => {}
        }
        at += 1;
    }
    found.dedup();
    let text = |line: usize| source.lines().nth(line - 1).unwrap_or_default().trim().to_owned();
    found.into_iter().map(|line| Sum { line, text: text(line) }).collect()
}

fn is_import(source: &str, line: usize) -> bool {
    source.lines().nth(line - 1).is_some_and(|text| text.trim_start().starts_with("use "))
}

/// Where the module of tests ends that begins here, if one does.
fn test_module(tokens: &[(usize, Token<'_>)], at: usize) -> Option<usize> {
    let attribute = [
        Token::Sign(b'#'),
        Token::Sign(b'['),
        Token::Word("cfg"),
        Token::Sign(b'('),
        Token::Word("test"),
        Token::Sign(b')'),
        Token::Sign(b']'),
        Token::Word("mod"),
    ];
    let begins = tokens.get(at..at + attribute.len())?.iter().map(|(_, token)| *token).eq(attribute);
    let open = at + attribute.len() + 1;
    if !begins || tokens.get(open).map(|(_, token)| *token) != Some(Token::Sign(b'{')) {
        return None;
    }
    let mut depth = 0_usize;
    let closes = |(_, token): &(usize, Token<'_>)| {
        match token {
            Token::Sign(b'{') => depth += 1,
            Token::Sign(b'}') => depth -= 1,
            _ => {}
        }
        depth == 0
    };
    tokens[open..].iter().position(closes).map(|length| open + length + 1)
}

/// The lines of a text, from 0, on which SQL adds to a date or takes from one.
fn sql_sums(text: &str) -> Vec<usize> {
    text.lines().enumerate().filter(|(_, line)| is_sql_sum(line)).map(|(line, _)| line).collect()
}

fn is_sql_sum(line: &str) -> bool {
    let line = line.split("--").next().unwrap_or_default().to_lowercase();
    if line.contains("interval '") || line.contains("make_interval") {
        return true;
    }
    line.match_indices([' ']).any(|(at, _)| {
        let (before, rest) = line.split_at(at);
        let Some(after) = rest.strip_prefix(" + ").or_else(|| rest.strip_prefix(" - ")) else { return false };
        let before = before.rsplit([' ', '(', '"']).next().unwrap_or_default();
        let after = after.trim_start_matches('(').split([' ', ')', ',', '"']).next().unwrap_or_default();
        is_date(before) || is_date(after) || after.ends_with("_days")
    })
}

/// Whether SQL calls a date so.
fn is_date(name: &str) -> bool {
    ["_on", "_by", "_until", "_day", "::date", "current_date", "today"].iter().any(|end| name.ends_with(end))
}

/// Whether a file is one of tests.
fn is_tests(file: &str) -> bool {
    file.split('/').any(|part| ["tests", "tests.rs", "testing.rs", "date_table"].contains(&part))
}

/// What of these files adds to dates without an excuse, and excuses that nothing needs.
fn unexcused(files: &[(String, String)], excused: &[(&str, &str, &str)]) -> Vec<String> {
    let (mut problems, mut needed) = (Vec::new(), vec![false; excused.len()]);
    let rules =
        files.iter().filter(|(file, _)| !is_tests(file) && !ROOMS.iter().any(|it| file.starts_with(it)));
    for (file, source) in rules {
        for sum in sums(source) {
            let excuses = excused.iter().enumerate();
            let mut its =
                excuses.filter(|(_, (of, holds, _))| of == file && sum.text.contains(holds)).peekable();
            if its.peek().is_none() {
                problems
                    .push(format!("src/{file}:{}: a sum of days outside `dates`: {}", sum.line, sum.text));
            }
            its.for_each(|(at, _)| needed[at] = true);
        }
    }
    let idle = excused.iter().zip(needed).filter(|(_, needed)| !needed);
    problems.extend(idle.map(|((file, holds, _), _)| format!("src/{file} has no `{holds}` to excuse")));
    problems
}

#[test]
fn no_room_but_that_of_dates_adds_to_a_date_for_a_rule() {
    let files = super::tests::house();
    let problems = unexcused(&files, &EXCUSED);
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn no_migration_adds_to_a_date() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations");
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        found.extend(sql_sums(&text).into_iter().map(|line| format!("{}:{}", path.display(), line + 1)));
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn a_planted_sum_is_told_with_its_file_and_line() {
    for sum in [
        "let last = day + Duration::days(30);",
        "const AWAY: Duration = time::Duration::WEEK;",
        "let next = day.next_day();",
        "let left = (a - b).whole_days();",
        "let year = day.replace_year(day.year() + 1);",
        "sqlx::query!(\"select e.purchased_on + e.refund_days from enrollments e\")",
        "const LATE: &str = \"where b.activate_by + 30 < $1\";",
        "r#\"select (ends_on + interval '1 year')::date\"#;",
        "\"select $1::date - 30\"",
        "\"where starts_on <= $1 - renewal_days\"",
        "\"select current_date + 1\"",
    ] {
        let file = |name: &str| (name.to_owned(), format!("// a day\n\n{sum}\n"));
        let told = unexcused(&[file("keys/mod.rs")], &[]);
        assert_eq!(told.len(), 1, "{sum}: {told:?}");
        assert!(told[0].starts_with("src/keys/mod.rs:3: "), "{}", told[0]);
        assert_eq!(unexcused(&[file("dates/mod.rs"), file("keys/tests.rs")], &[]), [""; 0]);
    }
    let several = "let a = \"select 1,\n  e.anniversary_on + e.renewal_days\n\";";
    let told = unexcused(&[("keys/store.rs".to_owned(), several.to_owned())], &[]);
    assert!(told[0].starts_with("src/keys/store.rs:2: "), "{told:?}");
}

#[test]
fn what_compares_or_stands_in_tests_is_no_sum_and_an_excuse_holds_for_its_line_only() {
    for other in [
        "let open = today <= dates::pay_by(day);",
        "// day + Duration::days(30)",
        "let soon = now + Duration::minutes(10);",
        "\"where e.anniversary_on >= $1 -- + renewal_days\"",
        "\"tries = tries + 1, attempts - 1\"",
        "#[cfg(test)]\nmod tests {\n    fn f() { day + Duration::days(1) }\n}\nfn g() {}",
    ] {
        assert_eq!(unexcused(&[("keys/mod.rs".to_owned(), other.to_owned())], &[]), [""; 0], "{other}");
    }
    let after = "#[cfg(test)]\nmod tests {\n    fn f() {}\n}\nfn g() { day.next_day() }";
    assert_eq!(unexcused(&[("keys/mod.rs".to_owned(), after.to_owned())], &[]).len(), 1);
    let two = "const KEPT: Duration = Duration::DAY;\nlet late = Duration::DAY;";
    let told = unexcused(&[("keys/mod.rs".to_owned(), two.to_owned())], &[("keys/mod.rs", "KEPT", "kept")]);
    assert_eq!(told, ["src/keys/mod.rs:2: a sum of days outside `dates`: let late = Duration::DAY;"]);
    let told = unexcused(&[], &[("keys/mod.rs", "KEPT", "kept")]);
    assert_eq!(told, ["src/keys/mod.rs has no `KEPT` to excuse"]);
}
