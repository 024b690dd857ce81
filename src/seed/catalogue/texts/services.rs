//! Texts of cloud services, Visual Studio, technical benefits and go-to-market offers.

use super::Text;

// Cloud.

pub(in crate::seed) const AZURE_MONTHLY: Text = Text {
    en: "A monthly credit for services of the Azure cloud, used by one person.",
    fr: "Un crédit mensuel pour les services du cloud Azure, utilisé par une personne.",
    zh_cn: "供一人使用的 Azure 云服务每月额度。",
    ru: "Ежемесячный кредит на услуги облака Azure для одного пользователя.",
};

pub(in crate::seed) const AZURE_MONTHLY_USE: Text = Text {
    en: "The person assigned activates the credit in the cloud’s own portal, signed in with the address shown here. What is not spent by the end of a month lapses. Leave the spending limit on if nothing may be charged beyond the credit.",
    fr: "La personne affectée active le crédit dans le portail du cloud, en se connectant avec l’adresse indiquée ici. Ce qui n’est pas dépensé à la fin du mois est perdu. Laissez le plafond de dépense actif si rien ne doit être facturé au-delà du crédit.",
    zh_cn: "获分配的用户使用此处所示的电子邮件地址登录云门户并激活额度。当月未用完的额度将失效。如果不希望产生超出额度的费用，请保持支出限额处于启用状态。",
    ru: "Назначенный пользователь активирует кредит на портале облака, войдя с указанным здесь адресом. Неизрасходованное до конца месяца сгорает. Не отключайте предел расходов, если сверх кредита ничего списываться не должно.",
};

pub(in crate::seed) const AZURE_BULK: Text = Text {
    en: "A yearly credit for services of the Azure cloud, used by one person until the next enrollment.",
    fr: "Un crédit annuel pour les services du cloud Azure, utilisé par une seule personne jusqu’à la prochaine inscription.",
    zh_cn: "供一人使用的 Azure 云服务年度额度，有效期至下一次注册为止。",
    ru: "Годовой кредит на услуги облака Azure для одного пользователя до следующей регистрации.",
};

pub(in crate::seed) const AZURE_BULK_USE: Text = Text {
    en: "Choose the person with care: after the first assignment the credit stays with them for the year. It can’t be combined with another credit, licensing or prepaid offer that the person already uses.",
    fr: "Choisissez bien la personne : après la première affectation, le crédit lui reste attaché pour l’année. Il ne se cumule pas avec un autre crédit, une autre offre de licence ou une offre prépayée que cette personne utilise déjà.",
    zh_cn: "请慎重选择用户：首次分配后，该额度在本年度内归此用户使用。该额度不能与此用户已在使用的其他额度、许可或预付优惠叠加使用。",
    ru: "Выбирайте пользователя внимательно: после первого назначения кредит закрепляется за ним на год. Его нельзя совмещать с другим кредитом, лицензионным или предоплаченным предложением, которым этот пользователь уже пользуется.",
};

pub(in crate::seed) const OFFICE_365: Text = Text {
    en: "Office applications, mail, file storage and meetings as a cloud subscription.",
    fr: "Applications Office, messagerie, stockage de fichiers et réunions sous forme d’abonnement cloud.",
    zh_cn: "以云订阅形式提供的 Office 应用程序、邮件、文件存储和会议服务。",
    ru: "Приложения Office, почта, хранение файлов и собрания по облачной подписке.",
};

pub(in crate::seed) const MICROSOFT_365: Text = Text {
    en: "Office 365, Windows Enterprise and the management and protection of devices in one cloud subscription.",
    fr: "Office 365, Windows Entreprise ainsi que la gestion et la protection des appareils dans un seul abonnement cloud.",
    zh_cn: "将 Office 365、Windows 企业版以及设备管理和保护整合在一起的云订阅。",
    ru: "Office 365, Windows Корпоративная, управление устройствами и их защита в одной облачной подписке.",
};

pub(in crate::seed) const MOBILITY_SUITE: Text = Text {
    en: "Management of identities, mobile devices and access to information as a cloud subscription.",
    fr: "Gestion des identités, des appareils mobiles et de l’accès aux informations sous forme d’abonnement cloud.",
    zh_cn: "以云订阅形式提供的身份、移动设备和信息访问管理。",
    ru: "Управление удостоверениями, мобильными устройствами и доступом к информации по облачной подписке.",
};

pub(in crate::seed) const INTUNE: Text = Text {
    en: "Management of computers, mobile devices and their applications from the cloud.",
    fr: "Gestion des ordinateurs, des appareils mobiles et de leurs applications depuis le cloud.",
    zh_cn: "从云端管理计算机、移动设备及其应用程序。",
    ru: "Управление компьютерами, мобильными устройствами и их приложениями из облака.",
};

pub(in crate::seed) const AZURE_AD: Text = Text {
    en: "Directory of users in the cloud with group-based access and self-service password reset.",
    fr: "Annuaire d’utilisateurs dans le cloud, avec accès par groupe et réinitialisation autonome du mot de passe.",
    zh_cn: "云端用户目录，支持基于组的访问控制和自助密码重置。",
    ru: "Облачный каталог пользователей с доступом на основе групп и самостоятельным сбросом пароля.",
};

pub(in crate::seed) const DYNAMICS: Text = Text {
    en: "Sales, customer service and field service applications as a cloud subscription.",
    fr: "Applications de vente, de service client et d’intervention sur site sous forme d’abonnement cloud.",
    zh_cn: "以云订阅形式提供的销售、客户服务和现场服务应用程序。",
    ru: "Приложения для продаж, обслуживания клиентов и выездного сервиса по облачной подписке.",
};

pub(in crate::seed) const CLOUD_KEY: Text = Text {
    en: "Open the cloud portal in a private browser window and sign in as an administrator of the tenant in which the seats are to be used; then redeem the key there. A key can be redeemed only once. If the tenant has the subscription already, decide before whether to add licenses or to extend the end date.",
    fr: "Ouvrez le portail cloud dans une fenêtre de navigation privée et connectez-vous en tant qu’administrateur du locataire dans lequel les licences seront utilisées, puis échangez-y la clé. Une clé ne peut être échangée qu’une seule fois. Si le locataire possède déjà l’abonnement, décidez au préalable d’ajouter des licences ou d’étendre la date de fin.",
    zh_cn: "请在浏览器的无痕（隐私）窗口中打开云门户，以将要使用这些席位的租户的管理员身份登录，然后在该处兑换密钥。每个密钥只能兑换一次。如果该租户已有此订阅，请事先确定是添加许可证还是延长结束日期。",
    ru: "Откройте портал облака в приватном окне браузера, войдите как администратор того клиента (tenant), в котором будут использоваться лицензии, и погасите ключ там. Ключ можно погасить только один раз. Если подписка у этого клиента уже есть, заранее решите, добавить лицензии или продлить дату окончания.",
};

// Visual Studio.

pub(in crate::seed) const VISUAL_STUDIO_ENTERPRISE: Text = Text {
    en: "Development tools, test tools and cloud services for teams that need everything, assigned person by person.",
    fr: "Outils de développement et de test et services cloud les plus complets, affectés personne par personne.",
    zh_cn: "功能最全面的开发工具、测试工具和云服务，按人分配。",
    ru: "Полный набор средств разработки, тестирования и облачных служб; назначается каждому пользователю отдельно.",
};

pub(in crate::seed) const VISUAL_STUDIO_PROFESSIONAL: Text = Text {
    en: "Development tools and cloud services for professional developers, assigned person by person.",
    fr: "Outils de développement et services cloud pour développeurs professionnels, affectés personne par personne.",
    zh_cn: "面向专业开发人员的开发工具和云服务，按人分配。",
    ru: "Средства разработки и облачные службы для профессиональных разработчиков; назначаются каждому пользователю отдельно.",
};

pub(in crate::seed) const VISUAL_STUDIO_USE: Text = Text {
    en: "Whoever holds a seat signs in to the Visual Studio portal with the address shown here; downloads, keys and the subscription itself are managed there.",
    fr: "Le titulaire d’une licence se connecte au portail Visual Studio avec l’adresse indiquée ici et y gère ses téléchargements, ses clés et son abonnement.",
    zh_cn: "席位的使用者使用此处所示的电子邮件地址登录 Visual Studio 门户，在其中管理下载、密钥和订阅本身。",
    ru: "Владелец места входит на портал Visual Studio с указанным здесь адресом и управляет там загрузками, ключами и самой подпиской.",
};

// Technical benefits.

pub(in crate::seed) const ON_PREMISES_INCIDENTS: Text = Text {
    en: "Cases in which product support helps with software that you run yourself.",
    fr: "Incidents pour lesquels le support produit vous aide sur les logiciels que vous exploitez vous-même.",
    zh_cn: "产品支持人员协助解决您自行运行的软件所出现问题的支持事件。",
    ru: "Обращения, по которым служба поддержки помогает с программами, работающими у вас.",
};

pub(in crate::seed) const ON_PREMISES_USE: Text = Text {
    en: "Activate the benefit once; access ID and contract ID then appear here. Product support asks for both when you open a case.",
    fr: "Activez l’avantage une fois ; l’ID d’accès et l’ID de contrat apparaissent ensuite ici. Le support produit demande les deux à l’ouverture d’un incident.",
    zh_cn: "只需激活一次，之后此处会显示访问 ID 和合同 ID。提交支持事件时，产品支持人员会要求提供这两个 ID。",
    ru: "Активируйте преимущество один раз; после этого здесь появятся идентификатор доступа и идентификатор контракта. Служба поддержки спросит оба при открытии обращения.",
};

pub(in crate::seed) const CLOUD_INCIDENTS: Text = Text {
    en: "Cases in which product support helps with cloud services, also on behalf of a customer.",
    fr: "Incidents pour lesquels le support produit aide sur les services cloud, y compris pour le compte d’un client.",
    zh_cn: "产品支持人员协助解决云服务问题的支持事件，也可代表客户提交。",
    ru: "Обращения, по которым служба поддержки помогает с облачными службами, в том числе от имени клиента.",
};

pub(in crate::seed) const CLOUD_USE: Text = Text {
    en: "Activate the benefit once. Requests on behalf of a customer are opened by an Admin agent under Service requests.",
    fr: "Activez l’avantage une fois. Les demandes pour le compte d’un client sont ouvertes par un agent d’administration, sous Demandes de service.",
    zh_cn: "只需激活一次。代表客户的请求由管理员代理在“服务请求”中提交。",
    ru: "Активируйте преимущество один раз. Запросы от имени клиента создает агент по администрированию в разделе «Запросы на обслуживание».",
};

pub(in crate::seed) const ADVISORY_HOURS: Text = Text {
    en: "Hours of personal advice by technical consultants on design, deployment and development.",
    fr: "Heures de conseil personnalisé par des consultants techniques : conception, déploiement et développement.",
    zh_cn: "由技术顾问就设计、部署和开发提供的个性化咨询小时数。",
    ru: "Часы персональных консультаций технических специалистов по проектированию, развертыванию и разработке.",
};

pub(in crate::seed) const PRESALES: Text = Text {
    en: "Help by technical consultants in winning a deal and in deploying what was sold.",
    fr: "Aide de consultants techniques pour remporter une affaire et déployer la solution vendue.",
    zh_cn: "由技术顾问协助赢得商机并部署所售方案。",
    ru: "Помощь технических консультантов в подготовке сделки и развертывании проданного решения.",
};

pub(in crate::seed) const TECHNICAL_JOURNEYS: Text = Text {
    en: "Guided sessions with technical consultants, one subject after another, for teams that are learning.",
    fr: "Séances guidées par des consultants techniques, thème après thème, pour les équipes en formation.",
    zh_cn: "由技术顾问按主题逐步指导的课程，面向正在学习的团队。",
    ru: "Занятия под руководством технических консультантов, тема за темой, для обучающихся команд.",
};

pub(in crate::seed) const ADVISORY_USE: Text = Text {
    en: "Activate the benefit once, then describe what you need under Service requests; a consultant answers with a proposal of time.",
    fr: "Activez l’avantage une fois, puis décrivez votre besoin sous Demandes de service ; un consultant vous répond en proposant une date.",
    zh_cn: "只需激活一次，然后在“服务请求”中说明您的需求，顾问会答复并建议时间。",
    ru: "Активируйте преимущество один раз, затем опишите задачу в разделе «Запросы на обслуживание»; консультант ответит и предложит время.",
};

// Go-to-market.

pub(in crate::seed) const BUSINESS_PROFILE: Text = Text {
    en: "A review of the profile by which customers find your company, with suggestions.",
    fr: "Une revue du profil grâce auquel les clients trouvent votre entreprise, assortie de suggestions.",
    zh_cn: "审阅供客户查找贵公司的业务档案，并提出改进建议。",
    ru: "Разбор профиля, по которому клиенты находят вашу компанию, с рекомендациями.",
};

pub(in crate::seed) const REFERRALS: Text = Text {
    en: "Enquiries of customers who look for a partner, and guidance on how to answer them.",
    fr: "Des demandes de clients à la recherche d’un partenaire et des conseils pour y répondre.",
    zh_cn: "获取正在寻找合作伙伴的客户咨询，并获得应对指导。",
    ru: "Обращения клиентов, которые ищут партнера, и советы, как на них отвечать.",
};

pub(in crate::seed) const HOW_TO_MARKET: Text = Text {
    en: "An introduction to joint marketing: messages, materials and the rules for using the brand.",
    fr: "Une introduction au marketing conjoint : messages, supports et règles d’utilisation de la marque.",
    zh_cn: "联合营销入门：宣传信息、材料以及品牌使用规则。",
    ru: "Введение в совместный маркетинг: тезисы, материалы и правила использования бренда.",
};

pub(in crate::seed) const ONE_PAGER: Text = Text {
    en: "A one-page sheet on your solution, made by the programme under both brands.",
    fr: "Une fiche d’une page sur votre solution, réalisée par le programme sous les deux marques.",
    zh_cn: "由计划方以双方品牌共同制作的单页方案介绍。",
    ru: "Одностраничное описание вашего решения под двумя брендами, подготовленное программой.",
};

pub(in crate::seed) const PRESENTATION: Text = Text {
    en: "Slides on your solution for meetings with customers.",
    fr: "Un diaporama sur votre solution pour vos rendez-vous avec des clients.",
    zh_cn: "用于客户会议的方案演示文稿。",
    ru: "Презентация вашего решения для встреч с клиентами.",
};

pub(in crate::seed) const CASE_STUDY: Text = Text {
    en: "The story of one of your projects, written from an interview with your customer.",
    fr: "Le récit de l’un de vos projets, rédigé à partir d’un entretien avec votre client.",
    zh_cn: "基于对您客户的采访撰写的项目案例。",
    ru: "История одного из ваших проектов, написанная по интервью с вашим клиентом.",
};

pub(in crate::seed) const PRESS_RELEASE: Text = Text {
    en: "A press release on your solution with a quote from the programme.",
    fr: "Un communiqué de presse sur votre solution avec une citation du programme.",
    zh_cn: "关于您方案的新闻稿，附有计划方的引述。",
    ru: "Пресс-релиз о вашем решении с цитатой представителя программы.",
};

pub(in crate::seed) const SOCIAL_MEDIA: Text = Text {
    en: "Texts and pictures on your solution, ready to post.",
    fr: "Des textes et des images sur votre solution, prêts à publier.",
    zh_cn: "可直接发布的方案宣传文字和图片。",
    ru: "Готовые к публикации тексты и изображения о вашем решении.",
};

pub(in crate::seed) const TOOLBOX: Text = Text {
    en: "Templates and campaign materials that your own marketing can adapt.",
    fr: "Des modèles et des supports de campagne que votre équipe marketing peut adapter.",
    zh_cn: "可供贵公司营销团队自行调整的模板和活动材料。",
    ru: "Шаблоны и материалы кампаний, которые ваш отдел маркетинга может приспособить под себя.",
};

pub(in crate::seed) const LISTING: Text = Text {
    en: "A review of your marketplace listing, with suggestions that help customers find and understand it.",
    fr: "Une revue de votre fiche sur la place de marché, avec des suggestions pour que les clients la trouvent et la comprennent.",
    zh_cn: "审阅您的市场商品页面，并提出便于客户查找和理解的改进建议。",
    ru: "Разбор вашей карточки в магазине решений с рекомендациями, как помочь клиентам найти и понять ее.",
};

pub(in crate::seed) const TRIAL: Text = Text {
    en: "Six months of promotion for a solution that is new in the marketplace.",
    fr: "Six mois de promotion pour une solution nouvelle sur la place de marché.",
    zh_cn: "为市场中的新方案提供六个月的推广。",
    ru: "Шесть месяцев продвижения решения, нового в магазине.",
};

pub(in crate::seed) const CONSULTING: Text = Text {
    en: "A session with a marketing consultant on how to bring your solution to customers.",
    fr: "Une séance avec un consultant marketing sur la façon de présenter votre solution aux clients.",
    zh_cn: "与营销顾问就如何向客户推广方案进行的一次咨询。",
    ru: "Консультация специалиста по маркетингу о том, как донести ваше решение до клиентов.",
};

pub(in crate::seed) const GO_TO_MARKET_USE: Text = Text {
    en: "Name a marketing contact before you activate the offer: the instructions are mailed to that person within a few days.",
    fr: "Désignez un contact marketing avant d’activer l’offre : les instructions lui sont envoyées par e-mail sous quelques jours.",
    zh_cn: "激活优惠之前，请先指定营销联系人：相关说明将在数日内通过电子邮件发送给该联系人。",
    ru: "Прежде чем активировать предложение, укажите маркетинговый контакт: инструкции придут ему по почте в течение нескольких дней.",
};

// What is mailed when a benefit is active.

/// Of a product that is not activated.
pub(in crate::seed) const NOTHING: Text = Text { en: "", fr: "", zh_cn: "", ru: "" };

pub(in crate::seed) const TECHNICAL_ACTIVE: Text = Text {
    en: "Sign in to see access ID and contract ID in the benefit’s row; product support asks for both the first time you open a case.",
    fr: "Connectez-vous pour voir l’ID d’accès et l’ID de contrat dans la ligne de l’avantage ; le support produit demande les deux lors de votre premier incident.",
    zh_cn: "请登录，在该权益所在行查看访问 ID 和合同 ID；首次提交支持事件时，产品支持人员会要求提供这两个 ID。",
    ru: "Войдите, чтобы увидеть идентификатор доступа и идентификатор контракта в строке преимущества; служба поддержки спросит оба при первом обращении.",
};

// Of each go-to-market offer: what happens next, and what to have ready.

pub(in crate::seed) const BUSINESS_PROFILE_ACTIVE: Text = Text {
    en: "A marketing consultant reads your business profile and sends you suggestions within five working days. Have at hand who may edit the profile, the customers and industries that you want to reach, and your logo.",
    fr: "Un consultant marketing étudie votre profil d’entreprise et vous envoie ses suggestions sous cinq jours ouvrés. Préparez le nom de la personne autorisée à modifier le profil, les clients et secteurs que vous visez, ainsi que votre logo.",
    zh_cn: "营销顾问将审阅贵公司的业务档案，并在五个工作日内向您发送改进建议。请准备好有权编辑档案的人员名单、希望触达的客户和行业，以及公司徽标。",
    ru: "Консультант по маркетингу изучит профиль вашей компании и в течение пяти рабочих дней пришлет рекомендации. Подготовьте сведения о том, кто может изменять профиль, каких клиентов и какие отрасли вы хотите привлечь, а также логотип.",
};

pub(in crate::seed) const REFERRALS_ACTIVE: Text = Text {
    en: "From now on, enquiries that fit your business profile are passed on to your company; the first can come within a few days. Decide who answers them, at best within one working day, and check that regions, industries and services in the profile are right.",
    fr: "Désormais, les demandes qui correspondent à votre profil d’entreprise sont transmises à votre entreprise ; les premières peuvent arriver sous quelques jours. Désignez la personne qui y répond, de préférence sous un jour ouvré, et vérifiez les régions, secteurs et services indiqués dans le profil.",
    zh_cn: "今后，与贵公司业务档案相符的客户咨询将转交给贵公司，最早几天内即可收到。请确定由谁答复（最好在一个工作日内），并检查档案中的地区、行业和服务是否正确。",
    ru: "Теперь обращения, которые подходят к профилю вашей компании, передаются вам; первые могут прийти уже через несколько дней. Решите, кто будет на них отвечать, лучше всего в течение одного рабочего дня, и проверьте в профиле регионы, отрасли и услуги.",
};

pub(in crate::seed) const HOW_TO_MARKET_ACTIVE: Text = Text {
    en: "The introduction is open to your marketing team from today and takes about two hours. Have one solution in mind that you want to present: messages, materials and the rules for using the brand are worked through by its example.",
    fr: "L’introduction est ouverte dès aujourd’hui à votre équipe marketing et dure environ deux heures. Choisissez au préalable une solution à présenter : messages, supports et règles d’utilisation de la marque sont étudiés à partir de cet exemple.",
    zh_cn: "贵公司的营销团队从今天起即可参加该入门课程，时长约两小时。请事先选定一个要展示的方案：课程将以此为例讲解宣传信息、材料和品牌使用规则。",
    ru: "Вводный курс открыт для вашего отдела маркетинга с сегодняшнего дня и занимает около двух часов. Выберите заранее одно решение, которое хотите представить: на его примере разбираются тезисы, материалы и правила использования бренда.",
};

pub(in crate::seed) const ONE_PAGER_ACTIVE: Text = Text {
    en: "An editor calls you within five working days for the contents of the sheet; the draft follows a week later for your approval. Have ready: the solution’s name and three advantages for customers, a customer who may be named, and your logo as a vector file.",
    fr: "Un rédacteur vous appelle sous cinq jours ouvrés pour établir le contenu de la fiche ; le projet vous est soumis pour approbation une semaine plus tard. Préparez le nom de la solution et trois avantages pour les clients, un client qui peut être cité et votre logo au format vectoriel.",
    zh_cn: "编辑将在五个工作日内致电，了解单页的内容；一周后提供草稿供您审批。请准备好方案名称及其为客户带来的三项优势、一位可公开名称的客户，以及矢量格式的徽标。",
    ru: "В течение пяти рабочих дней вам позвонит редактор, чтобы согласовать содержание листовки; через неделю вы получите черновик на утверждение. Подготовьте название решения и три его преимущества для клиентов, имя клиента, которого можно назвать, и логотип в векторном формате.",
};

pub(in crate::seed) const PRESENTATION_ACTIVE: Text = Text {
    en: "An editor calls you within five working days; the slides follow about ten working days later for your approval. Have ready: what you show customers today, the problem that your solution solves, two or three pictures of it, and your logo as a vector file.",
    fr: "Un rédacteur vous appelle sous cinq jours ouvrés ; le diaporama vous est soumis pour approbation environ dix jours ouvrés plus tard. Préparez ce que vous présentez aujourd’hui aux clients, le problème que votre solution résout, deux ou trois captures d’écran et votre logo au format vectoriel.",
    zh_cn: "编辑将在五个工作日内致电；约十个工作日后提供演示文稿供您审批。请准备好目前向客户展示的材料、方案所解决的问题、两三张方案图片，以及矢量格式的徽标。",
    ru: "В течение пяти рабочих дней вам позвонит редактор; примерно через десять рабочих дней после этого вы получите слайды на утверждение. Подготовьте то, что показываете клиентам сейчас, описание задачи, которую решает ваше решение, два-три его изображения и логотип в векторном формате.",
};

pub(in crate::seed) const CASE_STUDY_ACTIVE: Text = Text {
    en: "A writer calls you within five working days to arrange the interview with your customer. Choose a finished project with results in figures, ask the customer beforehand whether they agree to be named and quoted, and have the contact’s name and phone number ready.",
    fr: "Un rédacteur vous appelle sous cinq jours ouvrés pour organiser l’entretien avec votre client. Choisissez un projet achevé aux résultats chiffrés, demandez au préalable au client s’il accepte d’être nommé et cité, et préparez le nom et le téléphone de votre interlocuteur.",
    zh_cn: "撰稿人将在五个工作日内致电，安排对您的客户的采访。请选择一个已完成且成果可量化的项目，事先征得客户同意公开其名称并引用其发言，并准备好客户联系人的姓名和电话。",
    ru: "В течение пяти рабочих дней вам позвонит автор, чтобы договориться об интервью с вашим клиентом. Выберите завершенный проект с результатами в цифрах, заранее спросите клиента, согласен ли он, чтобы его назвали и процитировали, и подготовьте имя и телефон контактного лица.",
};

pub(in crate::seed) const PRESS_RELEASE_ACTIVE: Text = Text {
    en: "A press officer calls you within five working days; text and quote are approved within ten working days after that. Have ready: the news in two sentences, the day on which it may be published, who is quoted for your company, and a contact for journalists.",
    fr: "Un attaché de presse vous appelle sous cinq jours ouvrés ; le texte et la citation sont validés dans les dix jours ouvrés qui suivent. Préparez la nouvelle en deux phrases, la date à laquelle elle peut être publiée, la personne citée pour votre entreprise et un contact pour les journalistes.",
    zh_cn: "新闻专员将在五个工作日内致电；文稿和引述将在此后十个工作日内完成审批。请准备好用两句话概括的新闻内容、可发布的日期、代表贵公司发言的人员，以及供记者联系的人员。",
    ru: "В течение пяти рабочих дней вам позвонит сотрудник пресс-службы; текст и цитата согласуются в течение десяти рабочих дней после этого. Подготовьте новость в двух предложениях, дату, с которой ее можно публиковать, имя того, кто будет процитирован от вашей компании, и контакт для журналистов.",
};

pub(in crate::seed) const SOCIAL_MEDIA_ACTIVE: Text = Text {
    en: "Within ten working days you get six texts with pictures that you can post from your company’s own accounts. Have ready: the accounts on which you post, two or three pictures of your solution, the page to which the posts shall lead, and words that you never use.",
    fr: "Sous dix jours ouvrés, vous recevez six textes illustrés à publier depuis les comptes de votre entreprise. Préparez la liste des comptes sur lesquels vous publiez, deux ou trois images de votre solution, la page vers laquelle les publications doivent mener et les mots que vous n’employez jamais.",
    zh_cn: "十个工作日内，您将收到六篇配图文案，可通过贵公司自己的帐户发布。请准备好用于发布的帐户、两三张方案图片、帖子应指向的页面，以及贵公司从不使用的措辞。",
    ru: "В течение десяти рабочих дней вы получите шесть текстов с изображениями, которые можно публиковать от имени вашей компании. Подготовьте список учетных записей, в которых вы публикуете материалы, два-три изображения решения, адрес страницы, на которую должны вести публикации, и слова, которые вы никогда не используете.",
};

pub(in crate::seed) const TOOLBOX_ACTIVE: Text = Text {
    en: "The toolbox is open to your marketing team from today: templates and campaign materials by industry, to be adapted with your own words and logo. Have your logo as a vector file and the text of your offer at hand; read the rules for using the brand before you publish anything.",
    fr: "La boîte à outils est ouverte dès aujourd’hui à votre équipe marketing : modèles et supports de campagne par secteur, à adapter avec vos textes et votre logo. Préparez votre logo au format vectoriel et le texte de votre offre ; lisez les règles d’utilisation de la marque avant toute publication.",
    zh_cn: "贵公司的营销团队从今天起即可使用该工具箱：其中按行业提供模板和活动材料，可加入贵公司的文字和徽标进行调整。请准备好矢量格式的徽标和产品文案；发布任何内容之前，请先阅读品牌使用规则。",
    ru: "Набор материалов открыт для вашего отдела маркетинга с сегодняшнего дня: шаблоны и материалы кампаний по отраслям, которые можно дополнить своими текстами и логотипом. Подготовьте логотип в векторном формате и текст предложения; перед любой публикацией прочитайте правила использования бренда.",
};

pub(in crate::seed) const LISTING_ACTIVE: Text = Text {
    en: "The review of your listing has begun; the suggestions come within ten working days. Have at hand who may edit the listing, the search words by which customers should find you, up-to-date pictures of the solution, and a short description of 200 characters at most.",
    fr: "La revue de votre fiche a commencé ; les suggestions arrivent sous dix jours ouvrés. Préparez le nom de la personne autorisée à modifier la fiche, les mots-clés par lesquels les clients doivent vous trouver, des captures récentes de la solution et une courte description de 200 caractères au plus.",
    zh_cn: "商品页面的审阅已经开始，改进建议将在十个工作日内发出。请准备好有权编辑页面的人员名单、希望客户用来找到您的搜索词、最新的方案图片，以及不超过 200 个字符的简短描述。",
    ru: "Разбор вашей карточки начался; рекомендации придут в течение десяти рабочих дней. Подготовьте сведения о том, кто может изменять карточку, слова, по которым вас должны находить клиенты, актуальные изображения решения и краткое описание не длиннее 200 знаков.",
};

pub(in crate::seed) const TRIAL_ACTIVE: Text = Text {
    en: "The six months of promotion begin today; a marketplace consultant calls you within five working days to plan them. Have ready: the link to your listing, the date since which it has been public, the countries in which you sell, and a goal that you want to measure.",
    fr: "Les six mois de promotion commencent aujourd’hui ; un consultant de la place de marché vous appelle sous cinq jours ouvrés pour les planifier. Préparez le lien vers votre fiche, la date depuis laquelle elle est publique, les pays où vous vendez et un objectif mesurable.",
    zh_cn: "为期六个月的推广从今天开始；市场顾问将在五个工作日内致电，与您共同制定计划。请准备好商品页面的链接、公开发布的日期、销售所在的国家/地区，以及一个希望衡量的目标。",
    ru: "Шесть месяцев продвижения начинаются сегодня; консультант магазина позвонит вам в течение пяти рабочих дней, чтобы составить план. Подготовьте ссылку на карточку, дату, с которой она опубликована, список стран, где вы продаете, и цель, которую хотите измерить.",
};

pub(in crate::seed) const CONSULTING_ACTIVE: Text = Text {
    en: "A marketing consultant calls you within five working days to agree on a date; the session takes an hour, by video call. Have ready: two or three dates that suit you, the solution it shall be about, what you have tried so far, and who takes part.",
    fr: "Un consultant marketing vous appelle sous cinq jours ouvrés pour convenir d’une date ; la séance dure une heure, en visioconférence. Préparez deux ou trois dates qui vous conviennent, la solution dont il sera question, ce que vous avez déjà essayé et la liste des participants.",
    zh_cn: "营销顾问将在五个工作日内致电，约定时间；咨询通过视频通话进行，时长一小时。请准备好两三个合适的时间、要讨论的方案、迄今为止尝试过的做法，以及参加人员名单。",
    ru: "Консультант по маркетингу позвонит вам в течение пяти рабочих дней, чтобы договориться о дате; консультация длится час и проходит по видеосвязи. Подготовьте два-три удобных вам времени, сведения о решении, о котором пойдет речь, о том, что вы уже пробовали, и о том, кто будет участвовать.",
};
