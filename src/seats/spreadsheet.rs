//! A column of mail addresses in a table that a spreadsheet saved as CSV, in any language: found by its heading, whatever
//! separates the cells and in whichever encoding.

use std::collections::HashSet;
use std::sync::LazyLock;

pub use crate::web::sheet::Unreadable;
use crate::web::sheet::{self, plain};

/// What a column of addresses is called by Excel, Outlook, Entra and people: in English, French, Chinese, Russian,
/// German, Spanish, Japanese and Portuguese.
const ADDRESSES: [&str; 51] = [
    "email",
    "emails",
    "emailaddress",
    "emailaddresses",
    "mail",
    "mailaddress",
    "workemail",
    "primaryemail",
    "primarysmtpaddress",
    "email1value",
    "emailaddressrequired",
    "courriel",
    "adressecourriel",
    "adressedecourriel",
    "adresseemail",
    "adressemail",
    "adressedemessagerie",
    "adresseelectronique",
    "mel",
    "电子邮件",
    "电子邮件地址",
    "电子邮箱",
    "电子邮箱地址",
    "邮箱",
    "邮箱地址",
    "邮件地址",
    "电邮",
    "электроннаяпочта",
    "адресэлектроннойпочты",
    "электронныйадрес",
    "элпочта",
    "почта",
    "адреспочты",
    "емейл",
    "имейл",
    "emailadresse",
    "mailadresse",
    "elektronischepostadresse",
    "correo",
    "correoelectronico",
    "direcciondecorreo",
    "direcciondecorreoelectronico",
    "direcciondeemail",
    "メール",
    "メールアドレス",
    "電子メール",
    "電子メールアドレス",
    "eメール",
    "enderecodeemail",
    "correioeletronico",
    "enderecodecorreioeletronico",
];

/// What the column of names is called by which people sign in to a cloud; for most of them an address. It counts where
/// there is no other.
const SIGN_IN_NAMES: [&str; 14] = [
    "userprincipalname",
    "upn",
    "nomdutilisateurprincipal",
    "nomprincipaldelutilisateur",
    "nomprincipaldutilisateur",
    "用户主体名称",
    "用户主体名",
    "имяучастникапользователя",
    "имясубъектапользователя",
    "benutzerprinzipalname",
    "nombreprincipaldeusuario",
    "nombreprincipaldelusuario",
    "ユーザープリンシパル名",
    "nomeprincipaldousuario",
];

static KNOWN_ADDRESSES: LazyLock<HashSet<String>> = LazyLock::new(|| ADDRESSES.map(plain).into());
static KNOWN_SIGN_IN_NAMES: LazyLock<HashSet<String>> = LazyLock::new(|| SIGN_IN_NAMES.map(plain).into());

/// A row that is not empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The line of the file on which it begins, from 1.
    pub line: usize,
    /// What stands in the column of addresses.
    pub cell: String,
}

/// Whether a column with this heading holds addresses.
#[must_use]
pub fn is_heading(cell: &str) -> bool {
    let cell = plain(cell);
    KNOWN_ADDRESSES.contains(&cell) || KNOWN_SIGN_IN_NAMES.contains(&cell)
}

/// Reads the column of addresses; [`Unreadable::Columns`] where none, or more than one, holds addresses.
///
/// # Errors
/// Why there is none.
pub fn read_column(bytes: &[u8]) -> Result<Vec<Row>, Unreadable> {
    let (column, rows) = sheet::read(bytes, find_column)?;
    let row =
        |it: sheet::Record| Row { line: it.line, cell: it.cells.into_iter().nth(column).unwrap_or_default() };
    Ok(rows.into_iter().map(row).collect())
}

fn find_column(columns: &[String]) -> Option<usize> {
    let only = |names: &HashSet<String>| {
        let mut found = columns.iter().enumerate().filter(|(_, cell)| names.contains(*cell));
        (found.next().map(|(column, _)| column), found.next().is_some())
    };
    match (only(&KNOWN_ADDRESSES), only(&KNOWN_SIGN_IN_NAMES)) {
        ((Some(column), false), _) | ((None, _), (Some(column), false)) => Some(column),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use encoding_rs::{Encoding, GBK, SHIFT_JIS, WINDOWS_1251, WINDOWS_1252};

    use super::*;

    const TWO: [(usize, &str); 2] = [(2, "a@x.example"), (3, "b@x.example")];

    fn read(bytes: impl AsRef<[u8]>) -> Result<Vec<(usize, String)>, Unreadable> {
        let rows = read_column(bytes.as_ref())?;
        Ok(rows.into_iter().map(|row| (row.line, row.cell)).collect())
    }

    fn of(expected: &[(usize, &str)]) -> Result<Vec<(usize, String)>, Unreadable> {
        Ok(expected.iter().map(|(line, cell)| (*line, (*cell).to_owned())).collect())
    }

    #[test]
    fn a_first_line_that_names_the_separator_is_no_row() {
        for (first, separator) in
            [("sep=;", ';'), ("SEP=,", ','), ("\"sep=;\"", ';'), ("sep=|", '|'), ("sep=\t", '\t')]
        {
            let text = format!("{first}\r\nName{separator}Email\r\nAnna{separator}a@x.example\r\n");
            assert_eq!(read(&text), of(&[(3, "a@x.example")]), "{first}");
        }
        // None of these names one.
        for first in ["sep=", "sep=;;", "sep=x", "seç=;"] {
            assert!(matches!(read(format!("{first}\nemail\na@x.example\n")), Err(Unreadable::Columns(_))));
        }
    }

    #[test]
    fn the_usual_headings_of_eight_languages_are_known() {
        for heading in [
            "Email Address",
            "E-MAIL",
            "User principal name",
            "userPrincipalName",
            "Email Address [Required]",
            "E-mail 1 - Value",
            "Courriel",
            "Adresse de messagerie",
            "Adresse e-mail :",
            "ADRESSE ÉLECTRONIQUE",
            "Nom d’utilisateur principal",
            "电子邮件",
            "邮箱地址",
            "用户主体名称",
            "Электронная почта",
            "Эл. почта",
            "Адрес электронной почты",
            "E-Mail-Adresse",
            "Benutzerprinzipalname",
            "Correo electrónico",
            "Dirección de correo electrónico",
            "メール アドレス",
            "ﾒｰﾙｱﾄﾞﾚｽ",
            "ユーザー プリンシパル名",
            "Endereço de e-mail",
            "Nome principal do usuário",
        ] {
            for separator in [';', '\t', ','] {
                let text =
                    format!("A{separator}{heading}\nx{separator}a@x.example\ny{separator}b@x.example\n");
                assert_eq!(read(&text), of(&TWO), "{heading} {separator:?}");
            }
        }
        for other in ["Name", "Mail;Adresse,x", "emailed on", "E-mail 2 - Value", ""] {
            assert!(!is_heading(other), "{other}");
        }
    }

    #[test]
    fn a_name_to_sign_in_by_counts_where_there_is_no_address() {
        let both = "userPrincipalName,displayName,mail\na@cloud.example,Anna,a@x.example\n";
        assert_eq!(read(both), of(&[(2, "a@x.example")]));
        let columns =
            |names: &[&str]| Err(Unreadable::Columns(names.iter().map(|name| (*name).to_owned()).collect()));
        assert_eq!(read("Email;UPN;Courriel\na;b;c\n"), columns(&["Email", "UPN", "Courriel"]));
    }

    #[test]
    fn a_file_is_read_in_every_encoding_in_which_excel_saves() {
        let text = "Prénom;Adresse électronique\r\nRenée;a@x.example\r\nB;b@x.example";
        let russian = "Имя;Электронная почта\nАнна;a@x.example\nБен;b@x.example";
        let chinese = "姓名,电子邮件\n张三,a@x.example\n李四,b@x.example";
        let japanese = "名前,メールアドレス\n花子,a@x.example\n太郎,b@x.example";
        let wide = |text: &str, bytes: fn(u16) -> [u8; 2]| {
            let text = format!("\u{feff}{text}");
            text.encode_utf16().flat_map(bytes).collect::<Vec<u8>>()
        };
        let old = |text: &str, encoding: &'static Encoding| encoding.encode(text).0.into_owned();
        for (bytes, what) in [
            (format!("\u{feff}{text}").into_bytes(), "UTF-8"),
            (wide(&text.replace(';', "\t"), u16::to_le_bytes), "Unicode text"),
            (wide(russian, u16::to_be_bytes), "UTF-16, the other way round"),
            (old(text, WINDOWS_1252), "Western"),
            (old(russian, WINDOWS_1251), "Cyrillic"),
            (old(chinese, GBK), "Chinese"),
            (old(japanese, SHIFT_JIS), "Japanese"),
        ] {
            assert_eq!(read(&bytes), of(&TWO), "{what}");
        }
        // A Mac's own: é is 0x8e.
        let mac = b"Pr\x8enom;Adresse \x8electronique\rRen\x8ee;a@x.example\rB;b@x.example".to_vec();
        assert_eq!(read(&mac), of(&TWO));
        assert_eq!(read(b"PK\x03\x04\x14\x00"), Err(Unreadable::NotText));
        assert_eq!(read(b"\xff\xfeP\xd8"), Err(Unreadable::NotText), "half a letter");
        assert_eq!(read("\u{feff}\r\n"), Err(Unreadable::Empty));
    }

    #[test]
    fn each_name_is_there_once() {
        assert_eq!(KNOWN_ADDRESSES.len() + KNOWN_SIGN_IN_NAMES.len(), ADDRESSES.len() + SIGN_IN_NAMES.len());
        assert!(KNOWN_ADDRESSES.is_disjoint(&KNOWN_SIGN_IN_NAMES));
    }
}
