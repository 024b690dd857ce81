//! Ways back that come from outside.

/// `next` if it is a path of our own, so that no link leads a visitor to another site: one slash and then no
/// other, no backslash, nothing that a browser drops while it reads an address.
#[must_use]
pub fn own_path(next: &str) -> Option<&str> {
    let one_slash = next.starts_with('/') && !next.starts_with("//");
    let odd = |c: char| c == '\\' || c.is_control() || c.is_whitespace();
    (one_slash && next.len() <= 2000 && !next.contains(odd)).then_some(next)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_path_of_our_own_is_a_way_back() {
        assert_eq!(own_path("/partners/1/benefits?open=x"), Some("/partners/1/benefits?open=x"));
        for elsewhere in [
            "https://evil.example",
            "//evil.example",
            "/\\evil.example",
            "\\\\evil.example",
            "evil",
            "",
            "/\t/evil.example",
            "/\n/evil.example",
            "javascript:alert(1)",
            " /x",
        ] {
            assert_eq!(own_path(elsewhere), None, "{elsewhere:?}");
        }
    }
}
