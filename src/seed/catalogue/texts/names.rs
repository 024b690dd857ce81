//! What products are called in languages that don't use the English name: those that are no proper names. Windows Server or
//! Office 365 E3 are called so everywhere.

/// The product's code, and its names in French, Chinese and Russian.
const NAMES: [(&str, [&str; 3]); 20] = [
    ("azure-monthly-credit", ["Crédit Azure mensuel", "Azure 月度额度", "Ежемесячный кредит Azure"]),
    (
        "azure-bulk-credit-silver",
        ["Crédit Azure annuel (Silver)", "Azure 年度额度（银级）", "Годовой кредит Azure (Silver)"],
    ),
    (
        "azure-bulk-credit-gold",
        ["Crédit Azure annuel (Gold)", "Azure 年度额度（金级）", "Годовой кредит Azure (Gold)"],
    ),
    ("on-premises-incidents", ["Incidents sur site", "本地支持事件", "Обращения по локальным продуктам"]),
    ("cloud-incidents", ["Incidents cloud", "云支持事件", "Обращения по облачным продуктам"]),
    (
        "partner-advisory-hours",
        ["Heures de conseil partenaire", "合作伙伴咨询小时", "Часы консультационных услуг партнера"],
    ),
    (
        "presales-deployment-services",
        [
            "Services d’avant-vente et de déploiement",
            "售前与部署服务",
            "Услуги предпродажной подготовки и развертывания",
        ],
    ),
    ("technical-journeys", ["Parcours techniques", "技术学习课程", "Технические курсы"]),
    (
        "business-profile-optimisation",
        ["Optimisation du profil d’entreprise", "业务档案优化", "Улучшение профиля компании"],
    ),
    ("referral-management", ["Gestion des recommandations", "客户推荐管理", "Работа с обращениями клиентов"]),
    (
        "how-to-market",
        ["Faire son marketing avec Microsoft", "与 Microsoft 一起营销", "Маркетинг вместе с Microsoft"],
    ),
    (
        "co-branded-one-pager",
        ["Fiche produit aux deux marques", "联合品牌单页", "Листовка под двумя брендами"],
    ),
    ("customer-presentation", ["Présentation client", "客户演示文稿", "Презентация для клиентов"]),
    ("case-study", ["Étude de cas", "案例研究", "История успеха"]),
    ("press-release", ["Communiqué de presse avec citation", "附引述的新闻稿", "Пресс-релиз с цитатой"]),
    (
        "social-media-posts",
        ["Publications pour les réseaux sociaux", "社交媒体帖子", "Публикации в социальных сетях"],
    ),
    (
        "go-to-market-toolbox",
        [
            "Boîte à outils de commercialisation",
            "合作伙伴市场推广工具箱",
            "Набор инструментов для выхода на рынок",
        ],
    ),
    (
        "marketplace-listing-optimisation",
        ["Optimisation de la fiche Marketplace", "市场页面优化", "Улучшение карточки в магазине решений"],
    ),
    (
        "marketplace-trial-benefit",
        ["Avantage d’essai Marketplace", "市场推广试用权益", "Пробное продвижение в магазине решений"],
    ),
    ("consulting-session", ["Séance de conseil", "咨询会", "Консультация"]),
];

/// A product's names by language; none where the English one is used everywhere.
pub(in crate::seed) fn names(code: &str) -> serde_json::Value {
    let of = |names: [&str; 3]| ["fr", "zh-CN", "ru"].into_iter().zip(names).collect();
    NAMES.iter().find(|(it, _)| *it == code).map_or_else(|| serde_json::json!({}), |(_, names)| of(*names))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::seed::catalogue::products::PRODUCTS;

    #[test]
    fn each_name_is_that_of_a_product_and_no_two_are_the_same() {
        for (code, _) in NAMES {
            assert!(PRODUCTS.iter().any(|it| it.code == code), "{code}");
        }
        for language in 0..3 {
            let mut of_language = NAMES.map(|(_, names)| names[language]);
            of_language.sort_unstable();
            assert!(of_language.windows(2).all(|two| two[0] != two[1]), "{of_language:?}");
        }
    }
}
