//! Alpine Consulting.

use super::CONSULTANT;
use crate::seed::demo::plan::{
    Asked, Benefit, Bought, Company, Outcome, Person, Requested, Turn, Year, activated, held, revealed,
};
use crate::service_requests::{Phase, RequestType};
use crate::state::DemoRole::{AdminAgent, GlobalAdmin, MpnPartnerAdmin, Staff, UserAdmin};

/// Much is unused, and the end of the year is near.
pub(super) const ALPINE: Company = Company {
    mpn_id: 4_100_001,
    name: "Alpine Consulting",
    country: "CH",
    time_zone: "Europe/Zurich",
    language: "en",
    in_membership_center: false,
    people: &[
        Person("global.admin@alpine.example", "Claudia Brunner", GlobalAdmin),
        Person("partner.admin@alpine.example", "Luca Bernasconi", MpnPartnerAdmin),
        Person("user.admin@alpine.example", "Nadine Favre", UserAdmin),
        Person("admin.agent@alpine.example", "Reto Aeschlimann", AdminAgent),
        Person("staff1@alpine.example", "Anna Zürcher", Staff),
        Person("staff2@alpine.example", "Beat Hofmann", Staff),
        Person("staff3@alpine.example", "Chiara Fontana", Staff),
        Person("staff4@alpine.example", "David Meyer", Staff),
        Person("staff5@alpine.example", "Élodie Rochat", Staff),
        Person("staff6@alpine.example", "Fabian Keller", Staff),
        Person("staff7@alpine.example", "Giulia Pedrazzini", Staff),
        Person("staff8@alpine.example", "Hans-Peter Graf", Staff),
        Person("staff9@alpine.example", "Isabelle Monnier", Staff),
        Person("staff10@alpine.example", "Jonas Baumgartner", Staff),
        Person("staff11@alpine.example", "Katharina Wyss", Staff),
        Person("staff12@alpine.example", "Laurent Chappuis", Staff),
        Person("staff13@alpine.example", "Martina Schneider", Staff),
        Person("staff14@alpine.example", "Nicolas Jaquet", Staff),
        Person("staff15@alpine.example", "Olivia Steiner", Staff),
        Person("staff16@alpine.example", "Patrick Gerber", Staff),
        Person("staff17@alpine.example", "Rahel Bühlmann", Staff),
        Person("staff18@alpine.example", "Samuel Ammann", Staff),
        Person("staff19@alpine.example", "Tanja Widmer", Staff),
        Person("staff20@alpine.example", "Urs Lüthi", Staff),
        Person("staff21@alpine.example", "Valentina Rossi", Staff),
        Person("staff22@alpine.example", "Werner Huber", Staff),
        Person("staff23@alpine.example", "Yannick Perret", Staff),
        Person("staff24@alpine.example", "Zoé Girard", Staff),
        Person("staff25@alpine.example", "Arben Krasniqi", Staff),
        Person("staff26@alpine.example", "Barbara Frei", Staff),
        Person("staff27@alpine.example", "Cédric Dubois", Staff),
        Person("staff28@alpine.example", "Daniela Moser", Staff),
        Person("staff29@alpine.example", "Emre Yıldız", Staff),
        Person("staff30@alpine.example", "Franziska Suter", Staff),
        Person("staff31@alpine.example", "Gian Caduff", Staff),
        Person("staff32@alpine.example", "Helena Marty", Staff),
        Person("staff33@alpine.example", "Ivan Petrović", Staff),
        Person("staff34@alpine.example", "Jasmin Kaufmann", Staff),
        Person("staff35@alpine.example", "Kevin Odermatt", Staff),
        Person("staff36@alpine.example", "Lea Schmid", Staff),
        Person("staff37@alpine.example", "Marco Crivelli", Staff),
        Person("staff38@alpine.example", "Noëmi Zimmermann", Staff),
        Person("staff39@alpine.example", "Priya Raman", Staff),
        Person("staff40@alpine.example", "Simon Eggenberger", Staff),
        CONSULTANT,
    ],
    enrollments: &[
        Bought {
            name: "gold",
            package: "gold_core",
            offers: &["gold-application-development", "gold-cloud-platform", "gold-security", "gold-devops"],
            year: Year::EndsInDays(24),
        },
        Bought { name: "pack", package: "action_pack", offers: &["action-pack"], year: Year::EndsInDays(24) },
        Bought {
            name: "isv",
            package: "isv_cosell_ready",
            offers: &["isv-cosell-ready"],
            year: Year::EndsInDays(24),
        },
        // Ends so late that a key of it could be redeemed 300 days ago (R-CL-3), and has lapsed.
        Bought {
            name: "pack of last year",
            package: "action_pack",
            offers: &["action-pack"],
            year: Year::EndsInDays(-290),
        },
    ],
    keys: &[
        // So this year's key can add to a subscription that runs, or extend it.
        revealed(("pack of last year", "office-365-e3"), "partner.admin@alpine.example", 301).redeemed(300),
        revealed(("gold", "windows-10-enterprise"), "global.admin@alpine.example", 212),
        revealed(("pack", "windows-10-pro"), "partner.admin@alpine.example", 187),
    ],
    // Each took the lowest seat never used (R-SEAT-3a); of the 50 three are held, the fourth cools, the third is
    // free again.
    seats: &[
        held(ENTERPRISE, "staff1@alpine.example", "partner.admin@alpine.example", 325),
        held(ENTERPRISE, "staff2@alpine.example", "partner.admin@alpine.example", 310),
        held(ENTERPRISE, "staff3@alpine.example", "global.admin@alpine.example", 140).until(20),
        held(ENTERPRISE, "staff4@alpine.example", "global.admin@alpine.example", 40).until(9),
        held(ENTERPRISE, "staff5@alpine.example", "partner.admin@alpine.example", 33),
        held(
            ("pack", "visual-studio-professional"),
            "staff8@alpine.example",
            "partner.admin@alpine.example",
            240,
        ),
        // One move of the five that a year allows (R-CL-5).
        held(MONTHLY_CREDIT, "staff6@alpine.example", "partner.admin@alpine.example", 280).until(150),
        held(MONTHLY_CREDIT, "staff7@alpine.example", "partner.admin@alpine.example", 149),
    ],
    activations: &[activated(
        ("gold", "partner-advisory-hours"),
        "partner.admin@alpine.example",
        160,
        Outcome::Fulfilled(157),
    )
    .of("staff1@alpine.example", "anna.zuercher@mail.example")],
    contact: None,
    requests: &[
        Requested {
            kind: RequestType::Advisory,
            by: "partner.admin@alpine.example",
            days_ago: 9,
            title: "Identity design for a hospital group",
            text: "A hospital group with four sites wants one sign-in for 3,000 people.\n\nWe have a first design and \
                   would like a second pair of eyes before we present it.",
            asked: Asked::Hours {
                product: "Azure Active Directory",
                phase: Phase::Design,
                phone: "+41446681800",
                hours: 5,
            },
            turns: &[Turn::Programme(
                7,
                "Thank you. Please send the drawing of the present sites and tell us which of them keeps its own \
                 directory; then we agree on a time.",
            )],
        },
        Requested {
            kind: RequestType::Other,
            by: "staff1@alpine.example",
            days_ago: 2,
            title: "Logo for our website",
            text: "Which version of the partner logo may we show on our website?",
            asked: Asked::Nothing,
            turns: &[],
        },
    ],
    orders: &[],
    suspended: None,
};

const ENTERPRISE: Benefit = ("gold", "visual-studio-enterprise");
const MONTHLY_CREDIT: Benefit = ("gold", "azure-monthly-credit");
