//! The demo companies as tables: their people, what they bought, and what they have done with it. Days are counted
//! from the day of seeding.

use crate::membership::packages::Package;
use crate::service_requests::{CloseReason, Phase, RequestType};

use crate::state::DemoRole;

impl DemoRole {
    /// The role that the account has in its companies, by the name that the database keeps.
    #[must_use]
    pub const fn member_role(self) -> Option<&'static str> {
        match self {
            Self::GlobalAdmin => Some("global_admin"),
            Self::MpnPartnerAdmin | Self::Consultant => Some("mpn_partner_admin"),
            Self::UserAdmin => Some("user_admin"),
            Self::AdminAgent => Some("admin_agent"),
            Self::Staff | Self::Operator => None,
        }
    }
}

/// The programme's operator.
pub(super) const OPERATOR_EMAIL: &str = "operator@programme.example";
/// The programme's name.
pub(super) const PROGRAMME_NAME: &str = "Partner Center";

/// A company with all that belongs to it.
#[derive(Debug)]
pub(super) struct Company {
    pub mpn_id: i64,
    pub name: &'static str,
    pub country: &'static str,
    pub time_zone: &'static str,
    pub language: &'static str,
    /// Still on the older site, and invited to move in (R-TEN-2).
    pub in_membership_center: bool,
    pub people: &'static [Person],
    pub enrollments: &'static [Bought],
    pub keys: &'static [KeysRevealed],
    pub seats: &'static [SeatHeld],
    pub activations: &'static [Activated],
    pub contact: Option<ContactSet>,
    pub requests: &'static [Requested],
}

/// A member: address, display name, role.
#[derive(Debug)]
pub(super) struct Person(pub &'static str, pub &'static str, pub DemoRole);

/// An enrollment.
#[derive(Debug)]
pub(super) struct Bought {
    /// Tells the company's enrollments apart.
    pub name: &'static str,
    pub package: Package,
    pub offers: &'static [&'static str],
    pub year: Year,
}

/// The year of an enrollment.
#[derive(Clone, Copy, Debug)]
pub(super) enum Year {
    /// Its anniversary is in so many days; past, where negative.
    EndsInDays(i64),
    /// It was bought so many days ago.
    BoughtDaysAgo(i64),
}

/// A benefit: the name of its enrollment and the code of its product.
pub(super) type Benefit = (&'static str, &'static str);

/// Keys that an admin got, and saw, so many days ago; perhaps he redeemed the one there is, so many days ago, and it
/// made a new subscription.
#[derive(Debug)]
pub(super) struct KeysRevealed {
    pub benefit: Benefit,
    pub by: &'static str,
    pub days_ago: i64,
    pub redeemed: Option<i64>,
}

/// A member in a seat, from so many days ago, until so many days ago.
#[derive(Debug)]
pub(super) struct SeatHeld {
    pub benefit: Benefit,
    pub seat: i32,
    pub member: &'static str,
    pub by: &'static str,
    pub from: i64,
    pub until: Option<i64>,
}

/// A benefit that an admin asked for so many days ago, and what became of it.
#[derive(Debug)]
pub(super) struct Activated {
    pub benefit: Benefit,
    pub by: &'static str,
    pub days_ago: i64,
    /// Of a technical benefit: for whom, and his other address.
    pub designee: Option<(&'static str, &'static str)>,
    pub outcome: Outcome,
}

/// What became of it, so many days ago.
#[derive(Clone, Copy, Debug)]
pub(super) enum Outcome {
    /// Nothing yet.
    Waits,
    /// The operator works on it.
    Taken(i64),
    /// It is active.
    Fulfilled(i64),
    /// It was declined, for this reason.
    Declined(i64, &'static str),
    /// Whoever asked took it back.
    Withdrawn(i64),
}

const fn activated(benefit: Benefit, by: &'static str, days_ago: i64, outcome: Outcome) -> Activated {
    Activated { benefit, by, days_ago, designee: None, outcome }
}

impl Activated {
    const fn of(self, email: &'static str, other: &'static str) -> Self {
        Self { designee: Some((email, other)), ..self }
    }
}

/// The marketing contact, set so many days ago, who reads the company's language.
#[derive(Debug)]
pub(super) struct ContactSet {
    pub member: &'static str,
    pub alternative_email: &'static str,
    /// E.164.
    pub phone: &'static str,
    pub by: &'static str,
    pub days_ago: i64,
}

/// A service request that a member submitted so many days ago, and what was said since.
#[derive(Debug)]
pub(super) struct Requested {
    pub kind: RequestType,
    pub by: &'static str,
    pub days_ago: i64,
    pub title: &'static str,
    pub text: &'static str,
    pub asked: Asked,
    /// From which benefit it takes how much.
    pub takes: Option<(Benefit, i32)>,
    pub turns: &'static [Turn],
}

/// What the form of a request asks besides.
#[derive(Clone, Copy, Debug)]
pub(super) enum Asked {
    /// Hours; the phone number in E.164.
    Hours { product: &'static str, phase: Phase, phone: &'static str, hours: i32 },
    /// An incident of product support.
    Incident { product: &'static str },
    /// Nothing.
    Nothing,
}

/// What was said, or done, so many days ago.
#[derive(Debug)]
pub(super) enum Turn {
    /// By who asked.
    Partner(i64, &'static str),
    /// By the operator.
    Programme(i64, &'static str),
    /// The operator closed it, with so many units used.
    Closed(i64, CloseReason, i32),
}

const fn revealed(benefit: Benefit, by: &'static str, days_ago: i64) -> KeysRevealed {
    KeysRevealed { benefit, by, days_ago, redeemed: None }
}

impl KeysRevealed {
    const fn redeemed(self, days_ago: i64) -> Self {
        Self { redeemed: Some(days_ago), ..self }
    }
}

const fn held(benefit: Benefit, seat: i32, member: &'static str, by: &'static str, from: i64) -> SeatHeld {
    SeatHeld { benefit, seat, member, by, from, until: None }
}

impl SeatHeld {
    const fn until(self, days_ago: i64) -> Self {
        Self { until: Some(days_ago), ..self }
    }
}

use DemoRole::{AdminAgent, Consultant, GlobalAdmin, MpnPartnerAdmin, Staff, UserAdmin};

/// The companies.
pub(super) const COMPANIES: &[Company] = &[ALPINE, BLEU_HORIZON, CELADON, DVINA];

const CONSULTANT: Person = Person("consultant@freelance.example", "Ingrid Halvorsen", Consultant);

/// Much is unused, and the end of the year is near.
const ALPINE: Company = Company {
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
            package: Package::GoldCore,
            offers: &["gold-application-development", "gold-cloud-platform", "gold-security", "gold-devops"],
            year: Year::EndsInDays(24),
        },
        Bought {
            name: "pack",
            package: Package::ActionPack,
            offers: &["action-pack"],
            year: Year::EndsInDays(24),
        },
        Bought {
            name: "isv",
            package: Package::IsvCosellReady,
            offers: &["isv-cosell-ready"],
            year: Year::EndsInDays(24),
        },
        // Ends so late that a key of it could be redeemed 300 days ago (R-CL-3), and has lapsed.
        Bought {
            name: "pack of last year",
            package: Package::ActionPack,
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
        held(ENTERPRISE, 1, "staff1@alpine.example", "partner.admin@alpine.example", 325),
        held(ENTERPRISE, 2, "staff2@alpine.example", "partner.admin@alpine.example", 310),
        held(ENTERPRISE, 3, "staff3@alpine.example", "global.admin@alpine.example", 140).until(20),
        held(ENTERPRISE, 4, "staff4@alpine.example", "global.admin@alpine.example", 40).until(9),
        held(ENTERPRISE, 5, "staff5@alpine.example", "partner.admin@alpine.example", 33),
        held(
            ("pack", "visual-studio-professional"),
            1,
            "staff8@alpine.example",
            "partner.admin@alpine.example",
            240,
        ),
        // One move of the five that a year allows (R-CL-5).
        held(MONTHLY_CREDIT, 1, "staff6@alpine.example", "partner.admin@alpine.example", 280).until(150),
        held(MONTHLY_CREDIT, 1, "staff7@alpine.example", "partner.admin@alpine.example", 149),
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
            takes: Some((("gold", "partner-advisory-hours"), 5)),
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
            takes: None,
            turns: &[],
        },
    ],
};

const ENTERPRISE: Benefit = ("gold", "visual-studio-enterprise");
const MONTHLY_CREDIT: Benefit = ("gold", "azure-monthly-credit");

/// Just bought and untouched: the refund is still possible.
const BLEU_HORIZON: Company = Company {
    mpn_id: 4_100_002,
    name: "Bleu Horizon",
    country: "FR",
    time_zone: "Europe/Paris",
    language: "fr",
    in_membership_center: false,
    people: &[
        Person("global.admin@bleu-horizon.example", "Camille Lefèvre", GlobalAdmin),
        Person("partner.admin@bleu-horizon.example", "Julien Moreau", MpnPartnerAdmin),
        Person("staff1@bleu-horizon.example", "Sophie Marchand", Staff),
        Person("staff2@bleu-horizon.example", "Karim Benali", Staff),
        Person("staff3@bleu-horizon.example", "Élise Fournier", Staff),
        Person("staff4@bleu-horizon.example", "Thomas Garnier", Staff),
        Person("staff5@bleu-horizon.example", "Inès Delorme", Staff),
        CONSULTANT,
    ],
    enrollments: &[Bought {
        name: "pack",
        package: Package::ActionPack,
        offers: &["action-pack"],
        year: Year::BoughtDaysAgo(5),
    }],
    keys: &[],
    seats: &[],
    activations: &[],
    contact: None,
    requests: &[],
};

/// In its renewal window: keys are no longer issued, seats still assigned (R-DATE-4, R-DATE-5).
const CELADON: Company = Company {
    mpn_id: 4_100_003,
    name: "Celadon 青瓷科技",
    country: "CN",
    time_zone: "Asia/Shanghai",
    language: "zh-CN",
    in_membership_center: false,
    people: &[
        Person("global.admin@celadon.example", "林婉清", GlobalAdmin),
        Person("partner.admin@celadon.example", "陈志远", MpnPartnerAdmin),
        Person("staff1@celadon.example", "王思雨", Staff),
        Person("staff2@celadon.example", "李浩然", Staff),
        Person("staff3@celadon.example", "张欣怡", Staff),
        Person("staff4@celadon.example", "刘子墨", Staff),
        Person("staff5@celadon.example", "赵雅婷", Staff),
        Person("staff6@celadon.example", "周建国", Staff),
        Person("staff7@celadon.example", "吴晓峰", Staff),
        Person("staff8@celadon.example", "黄诗涵", Staff),
    ],
    enrollments: &[Bought {
        name: "silver",
        package: Package::SilverCore,
        offers: &["silver-data-platform"],
        year: Year::EndsInDays(-6),
    }],
    keys: &[
        revealed(("silver", "office-professional-plus-2019"), "partner.admin@celadon.example", 345),
        revealed(("silver", "microsoft-365-e3"), "global.admin@celadon.example", 120),
    ],
    seats: &[
        held(CELADON_ENTERPRISE, 1, "staff1@celadon.example", "partner.admin@celadon.example", 350)
            .until(200),
        held(CELADON_ENTERPRISE, 2, "staff2@celadon.example", "partner.admin@celadon.example", 338),
        held(CELADON_ENTERPRISE, 3, "staff3@celadon.example", "partner.admin@celadon.example", 60).until(15),
        held(CELADON_ENTERPRISE, 4, "staff4@celadon.example", "global.admin@celadon.example", 48),
        held(
            ("silver", "azure-monthly-credit"),
            1,
            "staff6@celadon.example",
            "global.admin@celadon.example",
            300,
        ),
    ],
    // One in every state; what its year granted for go-to-market is over.
    activations: &[
        activated(
            ("silver", "on-premises-incidents"),
            "partner.admin@celadon.example",
            200,
            Outcome::Fulfilled(196),
        )
        .of("staff1@celadon.example", "celadon.support@mail.example"),
        activated(
            ("silver", "partner-advisory-hours"),
            "partner.admin@celadon.example",
            150,
            Outcome::Fulfilled(148),
        )
        .of("staff2@celadon.example", "celadon.advice@mail.example"),
        activated(("silver", "cloud-incidents"), "partner.admin@celadon.example", 4, Outcome::Taken(2))
            .of("staff1@celadon.example", "celadon.support@mail.example"),
        activated(
            ("silver", "presales-deployment-services"),
            "global.admin@celadon.example",
            30,
            Outcome::Declined(28, "请先在业务档案中补充贵公司的解决方案说明，然后再次申请。"),
        )
        .of("staff3@celadon.example", "celadon.presales@mail.example"),
        activated(
            ("silver", "business-profile-optimisation"),
            "partner.admin@celadon.example",
            90,
            Outcome::Fulfilled(86),
        ),
        activated(("silver", "referral-management"), "partner.admin@celadon.example", 8, Outcome::Waits),
        activated(("silver", "how-to-market"), "global.admin@celadon.example", 40, Outcome::Withdrawn(39)),
    ],
    contact: Some(ContactSet {
        member: "staff5@celadon.example",
        alternative_email: "marketing@celadon.example",
        phone: "+861055550123",
        by: "partner.admin@celadon.example",
        days_ago: 160,
    }),
    // One in every state.
    requests: &[
        Requested {
            kind: RequestType::Advisory,
            by: "partner.admin@celadon.example",
            days_ago: 100,
            title: "SQL Server 迁移到 Azure 的方案评审",
            text: "客户有 12 台 SQL Server 2012，计划在半年内迁移到 Azure。希望评审我们的迁移方案。",
            asked: CELADON_HOURS,
            takes: Some((CELADON_ADVICE, 6)),
            turns: &[
                Turn::Programme(
                    97,
                    "方案已收到。建议先对两台负载较低的服务器做试点，我们可以安排一次电话会议。",
                ),
                Turn::Partner(95, "好的，周四下午三点可以吗？"),
                Turn::Closed(80, CloseReason::Solved, 3),
            ],
        },
        Requested {
            kind: RequestType::OnPremises,
            by: "staff1@celadon.example",
            days_ago: 20,
            title: "备份作业偶发失败",
            text: "每周日的完整备份大约三次中有一次失败，错误代码 3041。日志可以随时提供。",
            asked: Asked::Incident { product: "SQL Server 2019" },
            takes: Some((CELADON_INCIDENTS, 1)),
            turns: &[
                Turn::Programme(18, "已在实验环境中复现：这是产品的已知缺陷，下一个累积更新将修复。"),
                Turn::Closed(5, CloseReason::ProductFault, 0),
            ],
        },
        Requested {
            kind: RequestType::Advisory,
            by: "partner.admin@celadon.example",
            days_ago: 6,
            title: "数据平台高可用设计",
            text: "为一家制造企业设计两地三中心的数据平台，需要就可用性组的布局咨询。",
            asked: CELADON_HOURS,
            takes: Some((CELADON_ADVICE, 6)),
            turns: &[Turn::Programme(4, "请说明两地之间的网络延迟，以及可以接受的数据丢失时间。")],
        },
        Requested {
            kind: RequestType::OnPremises,
            by: "staff1@celadon.example",
            days_ago: 3,
            title: "升级后域控制器复制延迟",
            text: "升级到 Windows Server 2019 之后，两台域控制器之间的复制延迟超过一小时。",
            asked: Asked::Incident { product: "Windows Server 2019" },
            takes: Some((CELADON_INCIDENTS, 1)),
            turns: &[
                Turn::Programme(2, "请提供 repadmin /showrepl 的输出。"),
                Turn::Partner(
                    1,
                    "输出如下：\n源 DC：DC1，上次尝试失败，结果 8606。\n源 DC：DC2，上次尝试成功。",
                ),
            ],
        },
        Requested {
            kind: RequestType::Other,
            by: "global.admin@celadon.example",
            days_ago: 1,
            title: "续订后权益何时生效",
            text: "如果我们本周续订，新一年的权益从哪一天开始可以使用？",
            asked: Asked::Nothing,
            takes: None,
            turns: &[],
        },
    ],
};

const CELADON_ADVICE: Benefit = ("silver", "partner-advisory-hours");
const CELADON_INCIDENTS: Benefit = ("silver", "on-premises-incidents");
const CELADON_HOURS: Asked =
    Asked::Hours { product: "SQL Server 2019", phase: Phase::Design, phone: "+861055550123", hours: 6 };
const CELADON_ENTERPRISE: Benefit = ("silver", "visual-studio-enterprise");

/// Manages its benefits on the older site, until it accepts the invitation.
const DVINA: Company = Company {
    mpn_id: 4_100_004,
    name: "Dvina",
    country: "RU",
    time_zone: "Europe/Moscow",
    language: "ru",
    in_membership_center: true,
    people: &[
        Person("global.admin@dvina.example", "Ольга Северова", GlobalAdmin),
        Person("staff1@dvina.example", "Дмитрий Поморцев", Staff),
    ],
    enrollments: &[Bought {
        name: "silver",
        package: Package::SilverCore,
        offers: &["silver-communications"],
        year: Year::BoughtDaysAgo(100),
    }],
    keys: &[],
    seats: &[],
    activations: &[],
    contact: None,
    requests: &[],
};
