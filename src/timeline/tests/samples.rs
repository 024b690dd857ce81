//! Companies' dates to draw: one as the rules' examples have it, and one with forty of them.

use time::macros::{date, datetime};
use time::{Date, OffsetDateTime};

use crate::timeline::{Entry, Kind, Timeline};

pub const TODAY: Date = date!(2026 - 11 - 28);
pub const CHANGED: OffsetDateTime = datetime!(2026-11-20 08:30:00 UTC);

/// An entry of a day or of a span.
pub fn entry(id: &str, kind: Kind, first: Date, last: Date, title: &str) -> Entry {
    Entry::new(id.to_owned(), kind, (first, last), title.to_owned(), CHANGED)
}

pub fn of(entries: Vec<Entry>) -> Timeline {
    Timeline::new(entries, TODAY)
}

/// A company with Silver, and an Action Pack that was bought lately.
pub fn small() -> Vec<Entry> {
    let silver = |id, kind, first, last, title| {
        entry(id, kind, first, last, title).of("Silver – Application Development")
    };
    let pack = |id, kind, first, last, title| entry(id, kind, first, last, title).of("Action Pack");
    vec![
        silver("m1", Kind::Membership, date!(2025 - 12 - 15), date!(2026 - 12 - 14), "Membership year"),
        silver("w1", Kind::Window, date!(2026 - 12 - 15), date!(2027 - 01 - 13), "Renewal window")
            .leading_to("/partners/4100001/membership"),
        silver(
            "r1",
            Kind::Reminder,
            date!(2026 - 11 - 29),
            date!(2026 - 11 - 29),
            "Reminder of the anniversary",
        ),
        silver(
            "g1",
            Kind::GetBy,
            date!(2026 - 12 - 14),
            date!(2026 - 12 - 14),
            "Get keys: Windows Server Standard",
        )
        .telling("3 keys, none of them got yet")
        .leading_to("/partners/4100001/software"),
        silver(
            "a1",
            Kind::AssignBy,
            date!(2027 - 01 - 13),
            date!(2027 - 01 - 13),
            "Assign: Visual Studio Enterprise",
        )
        .telling("2 of 10 seats have nobody")
        .leading_to("/partners/4100001/visual-studio"),
        silver(
            "k1",
            Kind::KeyUse,
            date!(2026 - 03 - 01),
            date!(2027 - 03 - 01),
            "Key of Office 365 E3 in use",
        )
        .leading_to("/partners/4100001/cloud"),
        silver(
            "s1",
            Kind::Subscription,
            date!(2026 - 03 - 01),
            date!(2027 - 09 - 30),
            "Office 365 E3, 25 seats",
        )
        .telling("Redeemed three times; extended last on 3 May 2026"),
        silver(
            "c1",
            Kind::CoolingSeat,
            date!(2026 - 11 - 02),
            date!(2027 - 01 - 30),
            "Visual Studio, seat 4",
        ),
        pack("m2", Kind::Membership, date!(2026 - 11 - 10), date!(2027 - 11 - 09), "Membership year"),
        pack("f2", Kind::RefundUntil, date!(2026 - 12 - 10), date!(2026 - 12 - 10), "Cancel with a refund")
            .telling("Nothing has been revealed yet"),
        pack(
            "v2",
            Kind::ActivateBy,
            date!(2027 - 11 - 09),
            date!(2027 - 11 - 09),
            "Activate: Partner advisory hours",
        )
        .leading_to("/partners/4100001/technical"),
    ]
}

/// Forty entries, long names among them.
pub fn many() -> Vec<Entry> {
    let products = [
        "Visual Studio Enterprise (MPN)",
        "Microsoft 365 E5 with Teams Phone",
        "Windows Server Datacenter",
        "Power BI Pro",
    ];
    let kinds = [
        Kind::GetBy,
        Kind::Subscription,
        Kind::KeyUse,
        Kind::CoolingSeat,
        Kind::AssignBy,
        Kind::ActivateBy,
        Kind::RefundUntil,
    ];
    let mut all = small();
    for at in all.len()..39 {
        let day = crate::dates::add_months(date!(2026 - 01 - 31), i32::try_from(at % 22).unwrap());
        let kind = kinds[at % kinds.len()];
        let group = ["Silver – Application Development", "Gold – Cloud Platform", "Action Pack"][at % 3];
        let first = crate::dates::add_months(day, -i32::try_from(3 + at % 9).unwrap());
        let title = format!("{} {at}", products[at % products.len()]);
        all.push(
            entry(&format!("x{at}"), kind, first, day, &title)
                .of(group)
                .leading_to("/somewhere")
                .telling("A detail"),
        );
    }
    all.push(entry(
        "last",
        Kind::KeyUse,
        date!(2026 - 05 - 01),
        date!(2031 - 05 - 01),
        "A key for a very long time, whose name is so long that it is cut where the picture ends or wrapped",
    ));
    all
}
