//! The products: what they are, how they are counted, whether they need a key or a user, and what can be
//! downloaded. What is said about them is in `texts`.

mod making;

use self::making::{
    access_licence, azure_credit, client, cloud_licence, cores, database, go_to_market, keyless, server,
    technical, visual_studio,
};
use super::downloads::{
    CONFIGURATION_MANAGER_ISO, Downloads, EXCHANGE_ISO, LEARNING_DISK, OFFICE_ISO, OPTIMIZATION_PACK_ISO,
    PROJECT_ISO, SHAREPOINT_ISO, SKYPE_ISO, SYSTEM_CENTER_ISO, THREAT_ANALYTICS_ISO, VISIO_ISO,
    WINDOWS_10_ISO, WINDOWS_SERVER_ISO,
};
use super::texts::{self, Text};

/// A product as the catalogue has it; the words are those of the schema's checks.
#[derive(Debug)]
pub(in crate::seed) struct Product {
    pub code: &'static str,
    pub name: &'static str,
    pub kind: &'static str,
    pub unit: &'static str,
    pub keys_per_benefit: i32,
    pub needs_user: bool,
    /// Amount and period of a usage-based credit.
    pub credit: Option<(i32, &'static str)>,
    pub description: &'static Text,
    pub instructions: &'static Text,
    pub downloads: Option<&'static Downloads>,
    /// Where whoever has it manages it; a credit is managed in the programme's cloud portal.
    pub manage_url: Option<&'static str>,
    /// Where its support IDs are used.
    pub support_url: Option<&'static str>,
    /// Which service requests take from it.
    pub support: Option<&'static str>,
    /// How many months an offer lasts; `None` means until the anniversary.
    pub duration_months: Option<i32>,
    /// Fulfilled by the worker after so many minutes; `None` means that an operator does it.
    pub automatic_after_minutes: Option<i32>,
    /// What is mailed when it is active.
    pub activation_instructions: &'static Text,
}

/// Every product of the programme.
pub(in crate::seed) const PRODUCTS: &[Product] = &[
    cores(
        "windows-server-2019-standard",
        "Windows Server 2019 Standard",
        &texts::WINDOWS_SERVER_STANDARD,
        &WINDOWS_SERVER_ISO,
    ),
    cores(
        "windows-server-2019-datacenter",
        "Windows Server 2019 Datacenter",
        &texts::WINDOWS_SERVER_DATACENTER,
        &WINDOWS_SERVER_ISO,
    ),
    server(
        "windows-server-2019-essentials",
        "Windows Server 2019 Essentials",
        &texts::WINDOWS_SERVER_ESSENTIALS,
        &WINDOWS_SERVER_ISO,
    ),
    access_licence("windows-server-cal", "Windows Server CAL"),
    access_licence("remote-desktop-services-cal", "Remote Desktop Services CAL"),
    database("sql-server-2019-standard", "SQL Server 2019 Standard", &texts::SQL_SERVER_STANDARD),
    database("sql-server-2019-enterprise", "SQL Server 2019 Enterprise", &texts::SQL_SERVER_ENTERPRISE),
    server(
        "exchange-server-2019-standard",
        "Exchange Server 2019 Standard",
        &texts::EXCHANGE_SERVER,
        &EXCHANGE_ISO,
    ),
    access_licence("exchange-server-2019-standard-cal", "Exchange Server 2019 Standard CAL"),
    server("sharepoint-server-2019", "SharePoint Server 2019", &texts::SHAREPOINT_SERVER, &SHAREPOINT_ISO),
    access_licence("sharepoint-server-2019-cal", "SharePoint Server 2019 CAL"),
    server(
        "skype-for-business-server-2019",
        "Skype for Business Server 2019",
        &texts::SKYPE_SERVER,
        &SKYPE_ISO,
    ),
    access_licence("skype-for-business-server-2019-cal", "Skype for Business Server 2019 CAL"),
    cores(
        "system-center-2019-standard",
        "System Center 2019 Standard",
        &texts::SYSTEM_CENTER,
        &SYSTEM_CENTER_ISO,
    ),
    keyless(
        "configuration-manager",
        "Configuration Manager",
        &texts::CONFIGURATION_MANAGER,
        &texts::SERVER_SETUP,
        &CONFIGURATION_MANAGER_ISO,
    ),
    keyless(
        "advanced-threat-analytics",
        "Advanced Threat Analytics",
        &texts::THREAT_ANALYTICS,
        &texts::SERVER_SETUP,
        &THREAT_ANALYTICS_ISO,
    ),
    keyless(
        "desktop-optimization-pack-2015",
        "Desktop Optimization Pack 2015",
        &texts::OPTIMIZATION_PACK,
        &texts::OPTIMIZATION_PACK_SETUP,
        &OPTIMIZATION_PACK_ISO,
    ),
    keyless(
        "windows-enterprise-learning-vhd",
        "Windows Enterprise Learning VHD",
        &texts::LEARNING_DISK,
        &texts::LEARNING_DISK_SETUP,
        &LEARNING_DISK,
    ),
    client(
        "office-professional-plus-2019",
        "Office Professional Plus 2019",
        &texts::OFFICE,
        &texts::OFFICE_KEY,
        &OFFICE_ISO,
    ),
    client(
        "project-professional-2019",
        "Project Professional 2019",
        &texts::PROJECT,
        &texts::PROJECT_VISIO_KEY,
        &PROJECT_ISO,
    ),
    client(
        "visio-professional-2019",
        "Visio Professional 2019",
        &texts::VISIO,
        &texts::PROJECT_VISIO_KEY,
        &VISIO_ISO,
    ),
    client(
        "windows-10-enterprise",
        "Windows 10 Enterprise",
        &texts::WINDOWS_10_ENTERPRISE,
        &texts::WINDOWS_10_ENTERPRISE_KEY,
        &WINDOWS_10_ISO,
    ),
    client(
        "windows-10-pro",
        "Windows 10 Pro",
        &texts::WINDOWS_10_PRO,
        &texts::WINDOWS_10_PRO_KEY,
        &WINDOWS_10_ISO,
    ),
    azure_credit(
        "azure-monthly-credit",
        "Azure monthly credit",
        100,
        "month",
        &texts::AZURE_MONTHLY,
        &texts::AZURE_MONTHLY_USE,
    ),
    azure_credit(
        "azure-bulk-credit-silver",
        "Azure bulk credit (Silver)",
        6_000,
        "year",
        &texts::AZURE_BULK,
        &texts::AZURE_BULK_USE,
    ),
    azure_credit(
        "azure-bulk-credit-gold",
        "Azure bulk credit (Gold)",
        12_000,
        "year",
        &texts::AZURE_BULK,
        &texts::AZURE_BULK_USE,
    ),
    cloud_licence("office-365-e3", "Office 365 E3", &texts::OFFICE_365),
    cloud_licence("microsoft-365-e3", "Microsoft 365 E3", &texts::MICROSOFT_365),
    cloud_licence("enterprise-mobility-suite", "Enterprise Mobility Suite", &texts::MOBILITY_SUITE),
    cloud_licence("intune", "Intune", &texts::INTUNE),
    cloud_licence("azure-ad-basic", "Azure AD Basic", &texts::AZURE_AD),
    cloud_licence("dynamics-365-customer-engagement", "Dynamics 365 Customer Engagement", &texts::DYNAMICS),
    visual_studio("visual-studio-enterprise", "Visual Studio Enterprise", &texts::VISUAL_STUDIO_ENTERPRISE),
    visual_studio(
        "visual-studio-professional",
        "Visual Studio Professional",
        &texts::VISUAL_STUDIO_PROFESSIONAL,
    ),
    Product {
        support_url: Some("https://support.example/products"),
        ..technical(
            "on-premises-incidents",
            "On-premises incidents",
            ("incidents", "on_premises"),
            &texts::ON_PREMISES_INCIDENTS,
            &texts::ON_PREMISES_USE,
        )
    },
    Product {
        support_url: Some("https://support.example/products"),
        ..technical(
            "cloud-incidents",
            "Cloud incidents",
            ("incidents", "cloud"),
            &texts::CLOUD_INCIDENTS,
            &texts::CLOUD_USE,
        )
    },
    technical(
        "partner-advisory-hours",
        "Partner advisory hours",
        ("hours", "advisory"),
        &texts::ADVISORY_HOURS,
        &texts::ADVISORY_USE,
    ),
    // Half an hour, in which an operator may look at it and be quicker.
    Product {
        automatic_after_minutes: Some(30),
        ..technical(
            "presales-deployment-services",
            "Presales and deployment services",
            ("hours", "presales"),
            &texts::PRESALES,
            &texts::ADVISORY_USE,
        )
    },
    technical(
        "technical-journeys",
        "Technical journeys",
        ("hours", "advisory"),
        &texts::TECHNICAL_JOURNEYS,
        &texts::ADVISORY_USE,
    ),
    go_to_market(
        "business-profile-optimisation",
        "Business profile optimisation",
        &texts::BUSINESS_PROFILE,
        &texts::BUSINESS_PROFILE_ACTIVE,
    ),
    go_to_market("referral-management", "Referral management", &texts::REFERRALS, &texts::REFERRALS_ACTIVE),
    go_to_market(
        "how-to-market",
        "How to market with Microsoft",
        &texts::HOW_TO_MARKET,
        &texts::HOW_TO_MARKET_ACTIVE,
    ),
    go_to_market("co-branded-one-pager", "Co-branded one-pager", &texts::ONE_PAGER, &texts::ONE_PAGER_ACTIVE),
    go_to_market(
        "customer-presentation",
        "Customer presentation",
        &texts::PRESENTATION,
        &texts::PRESENTATION_ACTIVE,
    ),
    go_to_market("case-study", "Case study", &texts::CASE_STUDY, &texts::CASE_STUDY_ACTIVE),
    go_to_market(
        "press-release",
        "Press release with quote",
        &texts::PRESS_RELEASE,
        &texts::PRESS_RELEASE_ACTIVE,
    ),
    go_to_market(
        "social-media-posts",
        "Social media posts",
        &texts::SOCIAL_MEDIA,
        &texts::SOCIAL_MEDIA_ACTIVE,
    ),
    go_to_market(
        "go-to-market-toolbox",
        "Partner Go-To-Market Toolbox",
        &texts::TOOLBOX,
        &texts::TOOLBOX_ACTIVE,
    ),
    Product {
        automatic_after_minutes: Some(0),
        ..go_to_market(
            "marketplace-listing-optimisation",
            "Marketplace listing optimisation",
            &texts::LISTING,
            &texts::LISTING_ACTIVE,
        )
    },
    Product {
        duration_months: Some(6),
        ..go_to_market(
            "marketplace-trial-benefit",
            "Marketplace trial benefit",
            &texts::TRIAL,
            &texts::TRIAL_ACTIVE,
        )
    },
    go_to_market("consulting-session", "Consulting session", &texts::CONSULTING, &texts::CONSULTING_ACTIVE),
];
