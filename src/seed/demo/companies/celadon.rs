//! Celadon.

use crate::seed::demo::plan::{
    Asked, Benefit, Bought, Company, ContactSet, Outcome, Person, Requested, Turn, Year, activated, held,
    revealed,
};
use crate::service_requests::{CloseReason, Phase, RequestType};
use crate::state::DemoRole::{GlobalAdmin, MpnPartnerAdmin, Staff};

/// In its renewal window: keys are no longer issued, seats still assigned (R-DATE-4, R-DATE-5).
pub(super) const CELADON: Company = Company {
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
    enrollments: &[
        Bought {
            name: "silver",
            package: "silver_core",
            offers: &["silver-data-platform"],
            year: Year::EndsInDays(-6),
        },
        // Just bought; a key that was shown has ended the right to its refund (R-MEM-5).
        Bought {
            name: "pack",
            package: "action_pack",
            offers: &["action-pack"],
            year: Year::BoughtDaysAgo(12),
        },
    ],
    keys: &[
        revealed(("pack", "visio-professional-2019"), "global.admin@celadon.example", 10),
        revealed(("silver", "office-professional-plus-2019"), "partner.admin@celadon.example", 345),
        revealed(("silver", "microsoft-365-e3"), "global.admin@celadon.example", 120),
    ],
    seats: &[
        held(CELADON_ENTERPRISE, "staff1@celadon.example", "partner.admin@celadon.example", 350).until(200),
        held(CELADON_ENTERPRISE, "staff2@celadon.example", "partner.admin@celadon.example", 338),
        held(CELADON_ENTERPRISE, "staff3@celadon.example", "partner.admin@celadon.example", 60).until(15),
        held(CELADON_ENTERPRISE, "staff4@celadon.example", "global.admin@celadon.example", 48),
        held(
            ("silver", "azure-monthly-credit"),
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
            turns: &[
                Turn::Programme(
                    97,
                    "方案已收到。建议先对两台负载较低的服务器做试点，我们可以安排一次电话会议。",
                ),
                Turn::Partner(95, "好的，周四下午三点可以吗？"),
                Turn::Closed(80, CloseReason::Solved, Some(3)),
            ],
        },
        Requested {
            kind: RequestType::OnPremises,
            by: "staff1@celadon.example",
            days_ago: 20,
            title: "备份作业偶发失败",
            text: "每周日的完整备份大约三次中有一次失败，错误代码 3041。日志可以随时提供。",
            asked: Asked::Incident { product: "SQL Server 2019", of: CELADON_INCIDENTS },
            turns: &[
                Turn::Programme(18, "已在实验环境中复现：这是产品的已知缺陷，下一个累积更新将修复。"),
                Turn::Closed(5, CloseReason::ProductFault, None),
            ],
        },
        Requested {
            kind: RequestType::Advisory,
            by: "partner.admin@celadon.example",
            days_ago: 6,
            title: "数据平台高可用设计",
            text: "为一家制造企业设计两地三中心的数据平台，需要就可用性组的布局咨询。",
            asked: CELADON_HOURS,
            turns: &[Turn::Programme(4, "请说明两地之间的网络延迟，以及可以接受的数据丢失时间。")],
        },
        Requested {
            kind: RequestType::OnPremises,
            by: "staff1@celadon.example",
            days_ago: 3,
            title: "升级后域控制器复制延迟",
            text: "升级到 Windows Server 2019 之后，两台域控制器之间的复制延迟超过一小时。",
            asked: Asked::Incident { product: "Windows Server 2019", of: CELADON_INCIDENTS },
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
            turns: &[],
        },
    ],
    orders: &[],
    suspended: None,
};

const CELADON_INCIDENTS: Benefit = ("silver", "on-premises-incidents");
const CELADON_HOURS: Asked =
    Asked::Hours { product: "SQL Server 2019", phase: Phase::Design, phone: "+861055550123", hours: 6 };
const CELADON_ENTERPRISE: Benefit = ("silver", "visual-studio-enterprise");
