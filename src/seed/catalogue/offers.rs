//! The offers and what each grants: Action Pack, Learning Action Pack, ISV Co-sell ready, and every competency on
//! both levels. Quantities are those of the programme's catalogue.

use crate::base::ids::ProductId;
use crate::base::ids::named_id;
use crate::membership::packages::PackageLine;

/// What can be bought.
#[derive(Clone, Debug)]
pub(in crate::seed) struct Offer {
    pub code: String,
    pub name: String,
    pub package: &'static str,
    pub price_cents: i64,
    pub competency: Option<&'static str>,
    pub lines: Vec<Line>,
}

/// A package line by the code of its product.
#[derive(Clone, Copy, Debug)]
pub(in crate::seed) struct Line {
    pub product: &'static str,
    pub core: i32,
    pub added: i32,
    pub cap: Option<i32>,
    pub unlimited: bool,
}

impl From<&Line> for PackageLine {
    fn from(line: &Line) -> Self {
        let product = ProductId(named_id("product", line.product));
        Self { product, core: line.core, added: line.added, cap: line.cap, unlimited: line.unlimited }
    }
}

const fn of(core: i32, product: &'static str) -> Line {
    Line { product, core, added: 0, cap: None, unlimited: false }
}

const fn unlimited(product: &'static str) -> Line {
    Line { product, core: 0, added: 0, cap: None, unlimited: true }
}

const ACTION_PACK: &[Line] = &[
    of(1, "azure-monthly-credit"),
    of(5, "office-365-e3"),
    of(5, "enterprise-mobility-suite"),
    of(5, "intune"),
    of(5, "azure-ad-basic"),
    of(5, "dynamics-365-customer-engagement"),
    of(3, "visual-studio-professional"),
    of(16, "windows-server-2019-standard"),
    of(10, "windows-server-cal"),
    of(10, "remote-desktop-services-cal"),
    of(1, "windows-server-2019-essentials"),
    of(2, "sql-server-2019-standard"),
    of(1, "exchange-server-2019-standard"),
    of(10, "exchange-server-2019-standard-cal"),
    of(1, "sharepoint-server-2019"),
    of(10, "sharepoint-server-2019-cal"),
    of(1, "skype-for-business-server-2019"),
    of(10, "skype-for-business-server-2019-cal"),
    of(10, "office-professional-plus-2019"),
    of(1, "project-professional-2019"),
    of(1, "visio-professional-2019"),
    of(10, "windows-10-enterprise"),
    of(10, "windows-10-pro"),
    of(16, "system-center-2019-standard"),
    of(10, "configuration-manager"),
    of(5, "advanced-threat-analytics"),
    of(10, "desktop-optimization-pack-2015"),
    of(10, "on-premises-incidents"),
    of(5, "partner-advisory-hours"),
];

const LEARNING_ACTION_PACK: &[Line] = &[
    of(1, "azure-monthly-credit"),
    of(100, "windows-enterprise-learning-vhd"),
    of(3, "visual-studio-professional"),
    of(5, "office-365-e3"),
    of(2, "sql-server-2019-standard"),
    of(1, "windows-server-2019-essentials"),
    of(10, "windows-server-cal"),
    of(5, "dynamics-365-customer-engagement"),
    of(5, "technical-journeys"),
    of(10, "on-premises-incidents"),
];

const ISV_COSELL_READY: &[Line] = &[
    of(1, "marketplace-listing-optimisation"),
    of(1, "marketplace-trial-benefit"),
    of(1, "consulting-session"),
];

/// What Silver and Gold differ in.
struct Level {
    code: &'static str,
    name: &'static str,
    package: &'static str,
    price_cents: i64,
    /// Granted once, however many competencies are held.
    core: &'static [Line],
    visual_studio: VisualStudio,
    cloud_incidents: i32,
    bulk_credit: &'static str,
}

/// Seats of Visual Studio Enterprise.
struct VisualStudio {
    core: i32,
    /// More for each competency that builds software or runs it in the cloud.
    added: i32,
    added_by_devops: i32,
    cap: i32,
}

const SILVER: Level = Level {
    code: "silver",
    name: "Silver",
    package: "silver_core",
    price_cents: 167_000,
    core: &[
        of(32, "windows-server-2019-datacenter"),
        of(8, "sql-server-2019-enterprise"),
        of(25, "windows-10-enterprise"),
        of(25, "office-professional-plus-2019"),
        of(1, "azure-monthly-credit"),
        of(25, "microsoft-365-e3"),
        of(15, "on-premises-incidents"),
        of(20, "partner-advisory-hours"),
        unlimited("presales-deployment-services"),
        of(1, "business-profile-optimisation"),
        of(1, "referral-management"),
        of(1, "how-to-market"),
    ],
    visual_studio: VisualStudio { core: 5, added: 5, added_by_devops: 1, cap: 25 },
    cloud_incidents: 5,
    bulk_credit: "azure-bulk-credit-silver",
};

const GOLD: Level = Level {
    code: "gold",
    name: "Gold",
    package: "gold_core",
    price_cents: 473_000,
    core: &[
        of(96, "windows-server-2019-datacenter"),
        of(16, "sql-server-2019-enterprise"),
        of(100, "windows-10-enterprise"),
        of(100, "office-professional-plus-2019"),
        of(1, "azure-monthly-credit"),
        of(100, "microsoft-365-e3"),
        of(20, "on-premises-incidents"),
        of(50, "partner-advisory-hours"),
        unlimited("presales-deployment-services"),
        of(1, "business-profile-optimisation"),
        of(1, "referral-management"),
        of(1, "how-to-market"),
        of(1, "co-branded-one-pager"),
        of(1, "customer-presentation"),
        of(1, "case-study"),
        of(1, "press-release"),
        of(1, "social-media-posts"),
        of(1, "go-to-market-toolbox"),
    ],
    visual_studio: VisualStudio { core: 10, added: 25, added_by_devops: 5, cap: 50 },
    cloud_incidents: 10,
    bulk_credit: "azure-bulk-credit-gold",
};

/// A field in which a company can prove itself, on either level.
struct Competency {
    code: &'static str,
    name: &'static str,
    /// Brings cloud incidents without limit.
    cloud: bool,
    seats: MoreSeats,
}

/// How many seats of Visual Studio Enterprise a competency adds.
#[derive(Clone, Copy)]
enum MoreSeats {
    None,
    Full,
    DevOps,
}

/// The one that also brings a bulk credit.
const CLOUD_PLATFORM: &str = "cloud-platform";

const COMPETENCIES: &[Competency] = &[
    competency("application-development", "Application Development", false, MoreSeats::Full),
    competency("application-integration", "Application Integration", false, MoreSeats::None),
    competency(CLOUD_PLATFORM, "Cloud Platform", true, MoreSeats::Full),
    competency("devops", "DevOps", false, MoreSeats::DevOps),
    competency("datacenter", "Datacenter", false, MoreSeats::None),
    competency("cloud-business-applications", "Cloud Business Applications", true, MoreSeats::Full),
    competency("enterprise-resource-planning", "Enterprise Resource Planning", false, MoreSeats::None),
    competency("project-portfolio-management", "Project and Portfolio Management", false, MoreSeats::None),
    competency("data-analytics", "Data Analytics", false, MoreSeats::None),
    competency("data-platform", "Data Platform", false, MoreSeats::None),
    competency("collaboration-content", "Collaboration and Content", false, MoreSeats::None),
    competency("communications", "Communications", false, MoreSeats::None),
    competency("cloud-productivity", "Cloud Productivity", true, MoreSeats::Full),
    competency("enterprise-mobility-management", "Enterprise Mobility Management", true, MoreSeats::None),
    competency("messaging", "Messaging", false, MoreSeats::None),
    competency("security", "Security", true, MoreSeats::None),
    competency("small-midmarket-cloud", "Small and Midmarket Cloud Solutions", true, MoreSeats::None),
    competency("windows-devices", "Windows and Devices", false, MoreSeats::None),
];

const fn competency(code: &'static str, name: &'static str, cloud: bool, seats: MoreSeats) -> Competency {
    Competency { code, name, cloud, seats }
}

/// Every offer of the programme.
pub(in crate::seed) fn offers() -> Vec<Offer> {
    let packs = [
        pack("action-pack", "Microsoft Action Pack", "action_pack", 47_500, ACTION_PACK),
        pack(
            "learning-action-pack",
            "Learning Action Pack",
            "learning_action_pack",
            25_000,
            LEARNING_ACTION_PACK,
        ),
        pack("isv-cosell-ready", "ISV Co-sell ready", "isv_cosell_ready", 0, ISV_COSELL_READY),
    ];
    let competencies = [SILVER, GOLD]
        .into_iter()
        .flat_map(|level| COMPETENCIES.iter().map(move |competency| level.offer(competency)));
    packs.into_iter().chain(competencies).collect()
}

fn pack(code: &str, name: &str, package: &'static str, price_cents: i64, lines: &[Line]) -> Offer {
    Offer {
        code: code.into(),
        name: name.into(),
        package,
        price_cents,
        competency: None,
        lines: lines.to_vec(),
    }
}

impl Level {
    fn offer(&self, competency: &Competency) -> Offer {
        Offer {
            code: format!("{}-{}", self.code, competency.code),
            name: format!("{} {}", self.name, competency.name),
            package: self.package,
            price_cents: self.price_cents,
            competency: Some(competency.name),
            lines: self.lines(competency),
        }
    }

    fn lines(&self, competency: &Competency) -> Vec<Line> {
        let visual_studio = Line {
            added: match competency.seats {
                MoreSeats::None => 0,
                MoreSeats::Full => self.visual_studio.added,
                MoreSeats::DevOps => self.visual_studio.added_by_devops,
            },
            cap: Some(self.visual_studio.cap),
            ..of(self.visual_studio.core, "visual-studio-enterprise")
        };
        let cloud_incidents =
            Line { unlimited: competency.cloud, ..of(self.cloud_incidents, "cloud-incidents") };
        let bulk_credit = (competency.code == CLOUD_PLATFORM).then(|| of(1, self.bulk_credit));
        self.core.iter().copied().chain([visual_studio, cloud_incidents]).chain(bulk_credit).collect()
    }
}
