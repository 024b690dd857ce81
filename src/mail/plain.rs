//! What people typed, as mails tell it: words, and nothing that could become a header or a link (R-MAIL-2).

use url::Url;

/// What somebody typed, so that it can be no more than words in a mail: no line breaks, and nothing that a mail
/// program makes a link of (R-MAIL-2); a name, cut where it is longer than names are.
#[must_use]
pub fn plain(typed: &str) -> String {
    plain_up_to(typed, 200)
}

/// The same up to about so many bytes.
#[must_use]
pub fn plain_up_to(typed: &str, most: usize) -> String {
    let letters = typed.chars().map(|c| if c.is_control() || c.is_whitespace() { ' ' } else { c });
    let letters: Vec<char> = letters.skip_while(|c| *c == ' ').collect();
    let mut words = String::new();
    for (at, letter) in letters.iter().enumerate() {
        words.push(*letter);
        if joins_a_link(&letters[..at], *letter, &letters[at + 1..]) {
            words.push(' ');
        }
        if words.len() > most {
            words.push('…');
            break;
        }
    }
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A line that operators wrote. Plain, but for addresses that begin with `https://`: they stay whole, for mail programs to make
/// links of, each of which leads where it says.
#[must_use]
pub fn plain_with_links(line: &str) -> String {
    let (mut told, mut between) = (Vec::new(), Vec::new());
    for word in line.split(|c: char| c.is_control() || c.is_whitespace()) {
        if is_address(word) {
            told.push(plain_up_to(&between.join(" "), usize::MAX));
            told.push(word.to_owned());
            between.clear();
        } else {
            between.push(word);
        }
    }
    told.push(plain_up_to(&between.join(" "), usize::MAX));
    told.retain(|part| !part.is_empty());
    told.join(" ")
}

/// Whether it is the address of a page: at a host with a name, without a user's name, in letters that look like no others.
fn is_address(word: &str) -> bool {
    let url = word.starts_with("https://").then(|| Url::parse(word).ok()).flatten();
    let is_plain = word.chars().all(|c| c.is_ascii_graphic() && !"<>\"\\@".contains(c));
    is_plain && url.is_some_and(|url| url.domain().is_some_and(|host| host.contains('.')))
}

/// Whether a mail program might make a link of what stands around this character, which it no longer does once a space
/// follows: the name of a host, an address, what begins with a scheme, a shared folder. Everything else stays as it was
/// typed: “e.g.”, “1.5”, “and/or”, “10:30”. What stands before the text is not known, so that its beginning counts as joined.
fn joins_a_link(before: &[char], letter: char, after: &[char]) -> bool {
    if after.first().is_none_or(|next| *next == ' ') {
        return false;
    }
    match letter {
        '.' => before.last().is_none_or(|c| !matches!(c, ' ' | '.')) && makes_a_host(before, after),
        '@' => before.last() != Some(&' '),
        ':' => {
            let names_a_scheme =
                matches!(before, [.., a, b] if [a, b].iter().all(|c| c.is_ascii_alphabetic()));
            names_a_scheme || after.starts_with(&['/', '/'])
        }
        '\\' => after.starts_with(&['\\']),
        _ => false,
    }
}

/// Whether the dot between these makes the name of a host, or its address in numbers. A top-level name is two letters or
/// more, in any script; what begins as the name of a server does is taken for one whatever follows.
fn makes_a_host(before: &[char], after: &[char]) -> bool {
    let may_be_in_a_name = |c: &char| c.is_ascii_alphabetic() || !c.is_ascii();
    let ends_in_a_name = after.len() > 1 && after[..2].iter().all(may_be_in_a_name);
    let begins_a_name = before.len() > 2 && {
        let label: String = before[before.len() - 3..].iter().collect();
        ["www", "ftp"].iter().any(|name| label.eq_ignore_ascii_case(name))
    };
    ends_in_a_name || begins_a_name || (after[0].is_ascii_digit() && is_three_quarters_of_an_ip(before))
}

/// Whether a text ends in three numbers of up to three digits with dots between: the fourth makes an IP address.
fn is_three_quarters_of_an_ip(text: &[char]) -> bool {
    // They are no longer than eleven characters; one more tells whether there is a fourth number, or a longer one.
    let text = &text[text.len().saturating_sub(12)..];
    let begin = text.iter().rposition(|c| !c.is_ascii_digit() && *c != '.').map_or(0, |at| at + 1);
    let numbers: Vec<usize> = text[begin..].split(|c| *c == '.').map(<[char]>::len).collect();
    numbers.len() == 3 && numbers.iter().all(|digits| (1..=3).contains(digits))
}

/// A text of several lines, each of them a paragraph.
#[must_use]
pub fn lines(text: &str) -> Vec<String> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What mail programs make links of, told otherwise than [`joins_a_link`] tells it.
    fn link_in(text: &str) -> Option<&str> {
        let is_name = |label: &str| label.chars().count() > 1 && label.chars().all(char::is_alphabetic);
        let is_link = |word: &&str| {
            let word = word.trim_matches(|c: char| !c.is_alphanumeric());
            let host = word.split(['/', ':', '@', '\\']).find(|part| {
                let labels: Vec<&str> = part.split('.').collect();
                let is_label = |label: &&str| !label.is_empty();
                let numbers = labels.iter().filter(|it| it.parse::<u8>().is_ok()).count();
                let named = labels.windows(2).any(|two| is_label(&two[0]) && is_name(two[1]));
                named || (labels.len() == 4 && numbers == 4)
            });
            let lower = word.to_ascii_lowercase();
            let scheme = ["http:", "https:", "mailto:", "tel:", "ftp:", "file:", "javascript:"];
            let begins = |with: &&str| lower.split_once(*with).is_some_and(|(_, rest)| !rest.is_empty());
            host.is_some()
                || word.contains("://")
                || word.split_once('@').is_some_and(|(local, host)| !local.is_empty() && !host.is_empty())
                || scheme.iter().any(begins)
                || begins(&"www.")
        };
        text.split(' ').find(is_link)
    }

    #[test]
    fn nothing_that_a_mail_program_makes_a_link_of_is_left_of_any_text() {
        assert_eq!(link_in("see evil.example"), Some("evil.example"), "the test itself sees links");
        const PARTS: [&str; 34] = [
            ".", ".", ".", ".", ":", "/", "//", "@", "\\", " ", "-", "_", "(", ")", ",", "a", "e", "g", "io",
            "com", "evil", "example", "www", "WWW", "http", "https", "mailto", "tel", "10", "1", "255", "é",
            "рф", "中国",
        ];
        // The same numbers in each run: those of a linear congruential generator.
        let mut seed = 20_261_120_u64;
        let mut pick = |most: usize| {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            usize::try_from(seed >> 33).unwrap() % most
        };
        for _ in 0..100_000 {
            let typed: String = (0..=pick(12)).map(|_| PARTS[pick(PARTS.len())]).collect();
            let told = plain(&typed);
            assert_eq!(link_in(&told), None, "{typed:?} became {told:?}");
            assert_eq!(plain(&told), told, "{typed:?}: plain once is plain");
            let squeezed = |text: &str| text.replace(' ', "");
            assert_eq!(squeezed(&told), squeezed(&typed), "only spaces are added");
        }
    }

    #[test]
    fn of_what_operators_write_addresses_of_pages_stay_and_nothing_else_becomes_a_link() {
        for (written, told) in [
            ("See https://programme.example/fair?a=1#b now", "See https://programme.example/fair?a=1#b now"),
            ("https://a.example", "https://a.example"),
            ("http://a.example", "http: //a. example"),
            ("(https://a.example) x.https://a.example", "(https: //a. example) x. https: //a. example"),
            ("https://me@a.example https://10.0.0.7/", "https: //me@ a. example https: //10.0.0. 7/"),
            ("https://а.example https://localhost/", "https: //а. example https: //localhost/"),
            ("https://a.example/\"><b> a@b.example", "https: //a. example/\"><b> a@ b. example"),
            ("A\r\nBcc: x@a.example\0https://b.example", "A Bcc: x@ a. example https://b.example"),
            (" \t", ""),
        ] {
            assert_eq!(plain_with_links(written), told, "{written:?}");
        }
    }

    #[test]
    fn what_would_become_a_link_is_taken_apart_and_all_else_stays_as_typed() {
        for (typed, words) in [
            ("Anna\r\nBcc: evil@x.example", "Anna Bcc: evil@ x. example"),
            ("see https://evil.example/now", "see https: //evil. example/now"),
            ("www.evil.example", "www. evil. example"),
            ("WWW.x1/a", "WWW. x1/a"),
            ("evil.com-x, a.b-c.example", "evil. com-x, a.b-c. example"),
            ("почта.рф 例子.中国 a.xn--p1ai", "почта. рф 例子. 中国 a. xn--p1ai"),
            (".com or .com", ". com or .com"),
            ("evil.c\u{200b}om", "evil. c\u{200b}om"),
            ("mailto:a@b tel:044 x://y javascript:z", "mailto: a@ b tel: 044 x: //y javascript: z"),
            ("\\\\server\\share", "\\ \\server\\share"),
            ("10.0.0.7:80 or 127.0.0.1", "10.0.0. 7:80 or 127.0.0. 1"),
            ("ends.Next", "ends. Next"),
            ("e.g.this", "e.g. this"),
            ("A\u{202e}B\0C", "A\u{202e}B C"),
        ] {
            assert_eq!(plain(typed), words);
        }
        for typed in [
            "Dr. Anna Müller",
            "e.g. the E3 plan, i.e. z.B. d.h. т.е. и т.п.",
            "1.5 h for v2.0, build 10.0.19041.1",
            "24/7 and/or S.A.R.L., Ph.D.; U.S.A.",
            "on .NET, 10:30 (ratio 16:9)…",
            "cc @anna: C:\\Temp\\logs",
            "第 3.1 节：价格 100.–",
            "wait...what?",
        ] {
            assert_eq!(plain(typed), typed);
        }
        let long = plain(&"a".repeat(1000));
        assert!(long.chars().count() < 210);
    }
}
