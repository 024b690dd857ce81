use time::macros::date;

use super::*;

const EURO: Told<'_> = Told { currency: "EUR", days: None, decimal: None };

fn lines(file: &[u8]) -> Statement {
    read(file, &EURO).unwrap()
}

/// Line, days, amount, payer and texts of each payment.
fn told(statement: &Statement) -> Vec<String> {
    let tell = |it: &Line| {
        let value_on = it.value_on.map_or_else(|| "-".to_owned(), |day| day.to_string());
        let amount = format!("{} {}", it.amount.plain(), it.amount.currency);
        format!("{} {} {value_on} {amount} {} {}", it.number, it.booked_on, it.payer, it.texts.join("|"))
    };
    statement.lines.iter().map(tell).collect()
}

#[test]
fn the_same_payment_is_read_from_the_layouts_of_banks() {
    let expected = ["2026-12-13 2026-12-12 1234.50 EUR Zürcher AG PB-1"];
    for (layout, line) in [
        (
            "Date,Value date,Payer,Details,Paid in,Paid out\n2026-12-13,2026-12-12,Zürcher AG,PB-1,\"1,234.50\",\n",
            2,
        ),
        (
            "sep=;\nDatum;Valuta;Name;Mitteilung;Gutschrift in EUR;Belastung in EUR\n13.12.26;12.12.26;Zürcher AG;PB-1;1'234.50;\n",
            3,
        ),
        (
            "Konto;1\n\nBuchungstag;Wertstellung;Auftraggeber;Verwendungszweck;Betrag;Währung\n13.12.2026;12.12.2026;Zürcher AG;PB-1;1.234,50;EUR\n",
            4,
        ),
        (
            "\u{feff}Date\tDate de valeur\tNom\tLibellé\tMontant\tDevise\n13/12/2026\t12/12/2026\tZürcher AG\tPB-1\t1\u{202f}234,50\t€\n",
            2,
        ),
        (
            "Betrag;Soll/Haben;Buchungstag;Valuta;Referenz;Zahlungspflichtiger\n1234,50;H;13.12.2026;12.12.2026;PB-1;Zürcher AG\n",
            2,
        ),
        (
            "Posting date;Value date;Amount;Reference;Name\r\n12/13/26;12/12/26;EUR 1,234.50;PB-1;Zürcher AG\r\n",
            2,
        ),
    ] {
        let expected = expected.map(|it| format!("{line} {it}"));
        assert_eq!(told(&lines(layout.as_bytes())), expected, "{layout}");
        let (windows, _, lossy) = encoding_rs::WINDOWS_1252.encode(layout);
        if !lossy && !layout.starts_with('\u{feff}') {
            assert_eq!(told(&lines(&windows)), expected, "{layout}");
        }
    }
}

#[test]
fn a_text_has_all_its_columns_and_no_others() {
    let file = b"Date;Amount;Details 1;IBAN;Details 2;Details 3;Balance\n2026-12-01;12;PB-;DE00;;  1  x ;99\n\n;;;;;;\n2026-12-02;13;\"a\nb\";;;;\n";
    let expected = ["2 2026-12-01 - 12.00 EUR  PB-|1 x", "5 2026-12-02 - 13.00 EUR  a b"];
    assert_eq!(told(&lines(file)), expected);
}

#[test]
fn what_is_no_money_that_came_is_told() {
    let out = |number, amount| LeftOut { number, amount: Money { amount, currency: "EUR".to_owned() } };
    let signed = lines(b"Date;Amount;Text\n2026-12-01;-12,00;fee\n;-5,00;\n2026-12-01;0,00;note\n");
    assert_eq!(signed.left_out, [out(2, -1_200), out(3, -500), out(4, 0)]);
    let apart =
        lines(b"Date;Debit;Credit;Text\n2026-12-01;12,00;;fee\n2026-12-01;-5,00;0,00;\n2026-12-01;;0,00;x\n");
    assert_eq!(apart.left_out, [out(2, -1_200), out(3, -500), out(4, 0)]);
    let credits = lines(b"Date;Credit;Text\n2026-12-01;;fee\n2026-12-01;7;paid\n");
    assert_eq!((credits.left_out, credits.lines.len()), (vec![out(2, 0)], 1));
    assert_eq!(
        (signed.lines.len() + apart.lines.len(), signed.problems.len() + apart.problems.len()),
        (0, 0)
    );
}

#[test]
fn what_cant_be_read_is_told_with_its_line() {
    let told = |text: &str| text.to_owned();
    let heading = "Date;Credit;Debit;Currency;Text\n";
    for (row, problem) in [
        (";12;;;x", LineProblem::NoDate),
        ("soon;12;;;x", LineProblem::Date(told("soon"))),
        ("01/02/2026;12;;;x", LineProblem::DateReadTwoWays(told("01/02/2026"))),
        ("2026-12-01;;;;x", LineProblem::NoAmount),
        ("2026-12-01;1.2.3;;;x", LineProblem::Amount(told("1.2.3"))),
        ("2026-12-01;1.200;;;x", LineProblem::AmountReadTwoWays(told("1.200"))),
        ("2026-12-01;12;12;;x", LineProblem::TwoAmounts),
        ("2026-12-01;12;;euro;x", LineProblem::Currency(told("euro"))),
        ("2026-12-01;12 USD;;EUR;x", LineProblem::TwoCurrencies(told("USD"), told("EUR"))),
        ("Total 3", LineProblem::NoAmount),
    ] {
        let statement = lines(format!("{heading}\n{row}\n2026-12-01;7;;;x\n").as_bytes());
        assert_eq!((statement.problems, statement.lines.len()), (vec![(3, problem)], 1), "{row}");
    }
    let direction = lines(b"Date;Amount;CR/DR;Text\n2026-12-01;12;?;x\n");
    assert_eq!(direction.problems, [(2, LineProblem::Direction(told("?")))]);
}

#[test]
fn all_lines_of_a_file_decide_how_each_is_read_else_an_operator_does() {
    let open = "Date;Amount;Text\n01/12/2026;1.200;x\n";
    let both = Told { days: Some(DayOrder::MonthFirst), decimal: Some(Decimal::Point), ..EURO };
    assert_eq!(lines(open.as_bytes()).problems.len(), 1);
    assert_eq!(told(&read(open.as_bytes(), &both).unwrap()), ["2 2026-01-12 - 1.20 EUR  x"]);
    // A debit, too, shows how the bank writes.
    let decided = format!("{open}13/12/2026;-0,50;fee\n");
    assert_eq!(told(&read(decided.as_bytes(), &both).unwrap()), ["2 2026-12-01 - 1200.00 EUR  x"]);
    let torn = format!("{open}13/12/2026;5,00;y\n12/13/2026;5.00;z\n");
    let statement = read(torn.as_bytes(), &both).unwrap();
    assert_eq!((statement.problems.len(), statement.lines.len()), (1, 2));
}

#[test]
fn a_payment_was_made_on_the_earlier_of_the_banks_days() {
    let statement = lines(
        b"Date;Value date;Amount;Text\n2026-12-02;2026-12-01;1;a\n2026-12-02;2026-12-03;1;b\n2026-12-02;;1;c\n;2026-12-03;1;d\n",
    );
    let days: Vec<Date> = statement.lines.iter().map(Line::paid_on).collect();
    assert_eq!(
        days,
        [date!(2026 - 12 - 01), date!(2026 - 12 - 02), date!(2026 - 12 - 02), date!(2026 - 12 - 03)]
    );
}

#[test]
fn a_line_has_a_fingerprint_of_its_own_and_the_same_in_every_file() {
    let prints = |file: &str| -> Vec<Fingerprint> {
        lines(file.as_bytes()).lines.iter().map(|it| it.fingerprint).collect()
    };
    let base = prints("Date;Value date;Amount;Name;Text\n2026-12-13;2026-12-14;1200,50;Heron Ltd;PB-1 x\n");
    for same in [
        "Date,Value date,Name,Text,Amount\n2026-12-13,2026-12-14,HERON  Ltd,pb-1x,\"1,200.50\"\n",
        "Buchungstag;Valuta;Betrag (EUR);Name;Verwendungszweck;Verwendungszweck 2\n13.12.2026;14.12.2026;1.200,50;Heron Ltd;PB-;1 x\n",
    ] {
        assert_eq!(prints(same), base, "{same}");
    }
    for row in [
        "2026-12-12;2026-12-14;1200,50;Heron Ltd;PB-1 x",
        "2026-12-13;2026-12-13;1200,50;Heron Ltd;PB-1 x",
        "2026-12-13;;1200,50;Heron Ltd;PB-1 x",
        "2026-12-13;2026-12-14;1200,51;Heron Ltd;PB-1 x",
        "2026-12-13;2026-12-14;USD 1200,50;Heron Ltd;PB-1 x",
        "2026-12-13;2026-12-14;1200,50;Heron;PB-1 x",
        "2026-12-13;2026-12-14;1200,50;Heron Lt;dPB-1 x",
        "2026-12-13;2026-12-14;1200,50;Heron Ltd;PB-1 y",
    ] {
        assert_ne!(prints(&format!("Date;Value date;Amount;Name;Text\n{row}\n")), base, "{row}");
    }
    let row = "2026-12-13;5;x\n";
    let file = |rows: usize| prints(&format!("Date;Amount;Text\n2026-12-12;5;x\n{}", row.repeat(rows)));
    let (first, all) = (file(1), file(3));
    assert_eq!(first, all[..2]);
    assert_eq!(all.iter().collect::<std::collections::HashSet<_>>().len(), 4);
}

#[test]
fn what_is_no_list_of_bookings_is_told() {
    let problem = |file: &[u8]| read(file, &EURO).unwrap_err();
    let columns = |told: &[&str]| FileProblem::Columns(told.iter().map(|it| (*it).to_owned()).collect());
    assert_eq!(problem(b""), FileProblem::Empty);
    assert_eq!(problem(b" \n"), FileProblem::Empty);
    assert_eq!(problem(b"Date;Amount;Text\n\n;;\n"), FileProblem::Empty);
    assert_eq!(problem(b"PK\x03\x04\x14\x00"), FileProblem::NotText);
    assert_eq!(problem(b"My bank\nDate;Amount\n2026-12-01;12\n"), columns(&["Date", "Amount"]));
    assert_eq!(problem(b"hello"), columns(&["hello"]));
    let above = |rows: usize| format!("{}Date;Amount;Text\n2026-12-01;12;x\n", "Account;1\n".repeat(rows));
    assert_eq!(lines(above(PREAMBLE - 1).as_bytes()).lines.len(), 1);
    assert_eq!(problem(above(PREAMBLE).as_bytes()), columns(&["Account", "1"]));
    let list = |rows: usize| format!("Date;Amount;Text\n{}", "2026-12-01;12;x\n".repeat(rows));
    assert_eq!(lines(list(MAX_LINES).as_bytes()).lines.len(), MAX_LINES);
    assert_eq!(problem(list(MAX_LINES + 1).as_bytes()), FileProblem::TooMany(MAX_LINES + 1));
    let padded = |bytes: usize| list(1) + &" ".repeat(bytes - list(1).len());
    assert_eq!(lines(padded(MAX_BYTES).as_bytes()).lines.len(), 1);
    assert_eq!(problem(padded(MAX_BYTES + 1).as_bytes()), FileProblem::TooLarge);
}
