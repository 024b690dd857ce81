//! Which column tells what, by the words that banks have over them in English, German and French.

use crate::web::sheet::{COLUMNS, plain};

use super::amounts;

/// Where what stands in a row.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Columns {
    pub booked_on: Option<usize>,
    pub value_on: Option<usize>,
    pub amounts: Amounts,
    pub currency: Option<usize>,
    pub payer: Option<usize>,
    pub texts: Vec<usize>,
}

/// A column of amounts, with the currency that its heading names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Money {
    pub place: usize,
    pub currency: Option<String>,
}

/// How what came is told from what went.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Amounts {
    /// By its sign, or by another column.
    Signed { amount: Money, direction: Option<usize> },
    /// Each in a column of its own; a file of what came may have one only.
    Apart { credit: Money, debit: Option<Money> },
}

impl Amounts {
    /// All columns of amounts.
    pub(super) fn places(&self) -> Vec<usize> {
        match self {
            Self::Signed { amount, .. } => vec![amount.place],
            Self::Apart { credit, debit } => {
                [Some(credit), debit.as_ref()].into_iter().flatten().map(|it| it.place).collect()
            }
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Column {
    BookedOn,
    ValueOn,
    Amount,
    Credit,
    Debit,
    Direction,
    Currency,
    Payer,
    Text,
}

/// The words, [plain]. What has others is not read: balances, numbers of accounts, categories.
const WORDS: [(Column, &[&str]); 9] = [
    (
        Column::BookedOn,
        &[
            "date",
            "bookingdate",
            "bookedon",
            "posteddate",
            "postingdate",
            "transactiondate",
            "entrydate",
            "datum",
            "buchungstag",
            "buchungsdatum",
            "buchung",
            "datecomptable",
            "dateoperation",
            "datedoperation",
            "datedecomptabilisation",
        ],
    ),
    (
        Column::ValueOn,
        &[
            "valuedate",
            "valuta",
            "valutadatum",
            "wertstellung",
            "wertstellungstag",
            "datevaleur",
            "datedevaleur",
            "valeur",
        ],
    ),
    (Column::Amount, &["amount", "transactionamount", "betrag", "umsatz", "montant", "montantdeloperation"]),
    (
        Column::Credit,
        &["credit", "creditamount", "paidin", "moneyin", "deposits", "haben", "gutschrift", "gutschriften"],
    ),
    (
        Column::Debit,
        &[
            "debit",
            "debitamount",
            "paidout",
            "moneyout",
            "withdrawals",
            "soll",
            "belastung",
            "belastungen",
            "lastschrift",
        ],
    ),
    (
        Column::Direction,
        &["creditdebit", "debitcredit", "crdr", "drcr", "dc", "cd", "sollhaben", "habensoll", "sh", "sens"],
    ),
    (Column::Currency, &["currency", "ccy", "wahrung", "devise", "monnaie"]),
    (
        Column::Payer,
        &[
            "payer",
            "payername",
            "name",
            "from",
            "counterparty",
            "counterpartyname",
            "auftraggeber",
            "auftraggeberempfanger",
            "beguenstigterzahlungspflichtiger",
            "begunstigterzahlungspflichtiger",
            "zahlungspflichtiger",
            "zahlungspflichtige",
            "nom",
            "donneurdordre",
            "contrepartie",
            "emetteur",
            "nomdudonneurdordre",
        ],
    ),
    (
        Column::Text,
        &[
            "description",
            "details",
            "narrative",
            "reference",
            "paymentreference",
            "customerreference",
            "remittanceinformation",
            "message",
            "text",
            "verwendungszweck",
            "buchungstext",
            "buchungsdetails",
            "mitteilung",
            "kundenreferenz",
            "referenz",
            "zahlungsreferenz",
            "libelle",
            "libelledeloperation",
            "communication",
            "motif",
            "motifdupaiement",
            "referencedepaiement",
            "referenceclient",
            "informationscomplementaires",
        ],
    ),
];

impl Columns {
    /// What a row heads, if it names a date, an amount and a text, and each in one way only; texts may be many.
    pub(super) fn of(cells: &[String]) -> Option<Self> {
        let mut found: Vec<(Column, Money)> = Vec::new();
        for (place, cell) in cells.iter().take(COLUMNS).enumerate() {
            let Some((column, currency)) = column(cell) else { continue };
            if column != Column::Text && found.iter().any(|(other, _)| *other == column) {
                return None;
            }
            found.push((column, Money { place, currency }));
        }
        let money =
            |wanted: Column| found.iter().find(|(column, _)| *column == wanted).map(|(_, it)| it.clone());
        let place = |wanted: Column| money(wanted).map(|it| it.place);
        let columns = Self {
            booked_on: place(Column::BookedOn),
            value_on: place(Column::ValueOn),
            amounts: match (money(Column::Amount), money(Column::Credit), money(Column::Debit)) {
                (Some(amount), None, None) => Amounts::Signed { amount, direction: place(Column::Direction) },
                (None, Some(credit), debit) => Amounts::Apart { credit, debit },
                _ => return None,
            },
            currency: place(Column::Currency),
            payer: place(Column::Payer),
            texts: found
                .iter()
                .filter(|(column, _)| *column == Column::Text)
                .map(|(_, it)| it.place)
                .collect(),
        };
        let is_whole =
            (columns.booked_on.is_some() || columns.value_on.is_some()) && !columns.texts.is_empty();
        is_whole.then_some(columns)
    }
}

/// What a heading is of, and the currency in it: `Betrag (EUR)`, `Montant en CHF`, `Paid in £`; `Verwendungszweck 2`.
fn column(heading: &str) -> Option<(Column, Option<String>)> {
    let found = |words: &str| {
        let words = plain(words);
        let words: String = words.chars().filter(|c| !c.is_ascii_digit() && *c != '/').collect();
        WORDS.iter().find(|(_, all)| all.contains(&words.as_str())).map(|(column, _)| *column)
    };
    if let Some(column) = found(heading) {
        return Some((column, None));
    }
    let heading = heading.trim().trim_end_matches([')', ']']);
    let (words, last) = heading.rsplit_once([' ', '(', '[', '_', '/'])?;
    let currency = amounts::currency(last)?;
    let words = words.trim_end_matches([' ', '(', '[', '_', '/']);
    let shorter = [" in", " en"].iter().find_map(|end| words.strip_suffix(end)).unwrap_or(words);
    found(words).or_else(|| found(shorter)).map(|column| (column, Some(currency)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn columns(heading: &str) -> Option<Columns> {
        Columns::of(&heading.split(';').map(str::to_owned).collect::<Vec<_>>())
    }

    #[test]
    fn a_heading_tells_its_column_and_currency() {
        let euros = Some("EUR".to_owned());
        for (heading, expected) in [
            ("Booking Date", Some((Column::BookedOn, None))),
            ("Währung", Some((Column::Currency, None))),
            ("Date d'opération", Some((Column::BookedOn, None))),
            ("Date d’opération", Some((Column::BookedOn, None))),
            ("Betrag (EUR)", Some((Column::Amount, euros.clone()))),
            ("Betrag in EUR", Some((Column::Amount, euros.clone()))),
            ("Montant en €", Some((Column::Amount, euros.clone()))),
            ("Crédit EUR", Some((Column::Credit, euros.clone()))),
            ("Paid in", Some((Column::Credit, None))),
            ("Paid in EUR", Some((Column::Credit, euros))),
            ("Paid in $", None),
            ("Soll/Haben", Some((Column::Direction, None))),
            ("Verwendungszweck 2", Some((Column::Text, None))),
            ("Auftraggeber/Empfänger", Some((Column::Payer, None))),
            ("Saldo", None),
            ("Balance EUR", None),
            ("", None),
        ] {
            assert_eq!(column(heading), expected, "{heading}");
        }
    }

    #[test]
    fn a_heading_names_a_date_an_amount_and_a_text_in_one_way() {
        assert!(columns("Date;Amount;Details").is_some());
        assert!(columns("Value date;Credit;Details;Details").is_some());
        for wrong in [
            "Amount;Details",
            "Date;Details",
            "Date;Amount",
            "Date;Debit;Details",
            "Date;Amount;Credit;Details",
            "Date;Datum;Amount;Details",
            "Date;Amount;Betrag;Details",
        ] {
            assert_eq!(columns(wrong), None, "{wrong}");
        }
    }
}
