//! The products: what they are, how they are counted, whether they need a key or a user, and what can be
//! downloaded. What is said about them, and what they are called
//! in other languages, is in the starter catalogue.

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
}

/// Every product of the programme.
pub(in crate::seed) const PRODUCTS: &[Product] = &[
    cores("windows-server-2019-standard", "Windows Server 2019 Standard", &WINDOWS_SERVER_ISO),
    cores("windows-server-2019-datacenter", "Windows Server 2019 Datacenter", &WINDOWS_SERVER_ISO),
    server("windows-server-2019-essentials", "Windows Server 2019 Essentials", &WINDOWS_SERVER_ISO),
    access_licence("windows-server-cal", "Windows Server CAL"),
    access_licence("remote-desktop-services-cal", "Remote Desktop Services CAL"),
    database("sql-server-2019-standard", "SQL Server 2019 Standard"),
    database("sql-server-2019-enterprise", "SQL Server 2019 Enterprise"),
    server("exchange-server-2019-standard", "Exchange Server 2019 Standard", &EXCHANGE_ISO),
    access_licence("exchange-server-2019-standard-cal", "Exchange Server 2019 Standard CAL"),
    server("sharepoint-server-2019", "SharePoint Server 2019", &SHAREPOINT_ISO),
    access_licence("sharepoint-server-2019-cal", "SharePoint Server 2019 CAL"),
    server("skype-for-business-server-2019", "Skype for Business Server 2019", &SKYPE_ISO),
    access_licence("skype-for-business-server-2019-cal", "Skype for Business Server 2019 CAL"),
    cores("system-center-2019-standard", "System Center 2019 Standard", &SYSTEM_CENTER_ISO),
    keyless("configuration-manager", "Configuration Manager", &CONFIGURATION_MANAGER_ISO),
    keyless("advanced-threat-analytics", "Advanced Threat Analytics", &THREAT_ANALYTICS_ISO),
    keyless("desktop-optimization-pack-2015", "Desktop Optimization Pack 2015", &OPTIMIZATION_PACK_ISO),
    keyless("windows-enterprise-learning-vhd", "Windows Enterprise Learning VHD", &LEARNING_DISK),
    client("office-professional-plus-2019", "Office Professional Plus 2019", &OFFICE_ISO),
    client("project-professional-2019", "Project Professional 2019", &PROJECT_ISO),
    client("visio-professional-2019", "Visio Professional 2019", &VISIO_ISO),
    client("windows-10-enterprise", "Windows 10 Enterprise", &WINDOWS_10_ISO),
    client("windows-10-pro", "Windows 10 Pro", &WINDOWS_10_ISO),
    azure_credit("azure-monthly-credit", "Azure monthly credit", 100, "month"),
    azure_credit("azure-bulk-credit-silver", "Azure bulk credit (Silver)", 6_000, "year"),
    azure_credit("azure-bulk-credit-gold", "Azure bulk credit (Gold)", 12_000, "year"),
    cloud_licence("office-365-e3", "Office 365 E3"),
    cloud_licence("microsoft-365-e3", "Microsoft 365 E3"),
    cloud_licence("enterprise-mobility-suite", "Enterprise Mobility Suite"),
    cloud_licence("intune", "Intune"),
    cloud_licence("azure-ad-basic", "Azure AD Basic"),
    cloud_licence("dynamics-365-customer-engagement", "Dynamics 365 Customer Engagement"),
    visual_studio("visual-studio-enterprise", "Visual Studio Enterprise"),
    visual_studio("visual-studio-professional", "Visual Studio Professional"),
    Product {
        support_url: Some("https://support.example/products"),
        ..technical("on-premises-incidents", "On-premises incidents", ("incidents", "on_premises"))
    },
    Product {
        support_url: Some("https://support.example/products"),
        ..technical("cloud-incidents", "Cloud incidents", ("incidents", "cloud"))
    },
    technical("partner-advisory-hours", "Partner advisory hours", ("hours", "advisory")),
    // Half an hour, in which an operator may look at it and be quicker.
    Product {
        automatic_after_minutes: Some(30),
        ..technical("presales-deployment-services", "Presales and deployment services", ("hours", "presales"))
    },
    technical("technical-journeys", "Technical journeys", ("hours", "advisory")),
    go_to_market("business-profile-optimisation", "Business profile optimisation"),
    go_to_market("referral-management", "Referral management"),
    go_to_market("how-to-market", "How to market with Microsoft"),
    go_to_market("co-branded-one-pager", "Co-branded one-pager"),
    go_to_market("customer-presentation", "Customer presentation"),
    go_to_market("case-study", "Case study"),
    go_to_market("press-release", "Press release with quote"),
    go_to_market("social-media-posts", "Social media posts"),
    go_to_market("go-to-market-toolbox", "Partner Go-To-Market Toolbox"),
    Product {
        automatic_after_minutes: Some(0),
        ..go_to_market("marketplace-listing-optimisation", "Marketplace listing optimisation")
    },
    Product {
        duration_months: Some(6),
        ..go_to_market("marketplace-trial-benefit", "Marketplace trial benefit")
    },
    go_to_market("consulting-session", "Consulting session"),
];
