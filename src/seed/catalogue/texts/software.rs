//! Texts of software.

use super::Text;

// Servers.

pub(in crate::seed) const WINDOWS_SERVER_STANDARD: Text = Text {
    en: "Server operating system for physical or lightly virtualised environments, licensed by core.",
    fr: "Système d’exploitation serveur pour environnements physiques ou peu virtualisés, sous licence par cœur.",
    zh_cn: "适用于物理环境或轻度虚拟化环境的服务器操作系统，按核心授权。",
    ru: "Серверная операционная система для физических сред и сред с небольшим числом виртуальных машин; лицензируется по ядрам.",
};

pub(in crate::seed) const WINDOWS_SERVER_DATACENTER: Text = Text {
    en: "Server operating system for highly virtualised data centres and private clouds, licensed by core.",
    fr: "Système d’exploitation serveur pour centres de données fortement virtualisés et clouds privés, sous licence par cœur.",
    zh_cn: "适用于高度虚拟化的数据中心和私有云的服务器操作系统，按核心授权。",
    ru: "Серверная операционная система для центров обработки данных с высокой степенью виртуализации и частных облаков; лицензируется по ядрам.",
};

pub(in crate::seed) const WINDOWS_SERVER_ESSENTIALS: Text = Text {
    en: "Server operating system for a small company of up to 25 users and 50 devices; needs no client access licences.",
    fr: "Système d’exploitation serveur pour une petite entreprise (25 utilisateurs et 50 appareils au plus), sans licence d’accès client.",
    zh_cn: "面向小型企业的服务器操作系统，最多支持 25 个用户和 50 台设备，无需客户端访问许可证。",
    ru: "Серверная операционная система для небольшой организации (до 25 пользователей и 50 устройств); клиентские лицензии не нужны.",
};

pub(in crate::seed) const SQL_SERVER_STANDARD: Text = Text {
    en: "Relational database for departmental applications and reports, licensed by core.",
    fr: "Base de données relationnelle pour applications et rapports de service, sous licence par cœur.",
    zh_cn: "适用于部门级应用程序和报表的关系数据库，按核心授权。",
    ru: "Реляционная база данных для приложений и отчетов уровня отдела; лицензируется по ядрам.",
};

pub(in crate::seed) const SQL_SERVER_ENTERPRISE: Text = Text {
    en: "Relational database for mission-critical applications, analytics and high availability, licensed by core.",
    fr: "Base de données relationnelle pour applications critiques, analyse et haute disponibilité, sous licence par cœur.",
    zh_cn: "适用于关键业务应用程序、分析和高可用性场景的关系数据库，按核心授权。",
    ru: "Реляционная база данных для критически важных приложений, аналитики и высокой доступности; лицензируется по ядрам.",
};

pub(in crate::seed) const EXCHANGE_SERVER: Text = Text {
    en: "Mail and calendar server for your own infrastructure.",
    fr: "Serveur de messagerie et de calendrier pour votre propre infrastructure.",
    zh_cn: "部署在自有基础设施上的邮件和日历服务器。",
    ru: "Сервер электронной почты и календарей для собственной инфраструктуры.",
};

pub(in crate::seed) const SHAREPOINT_SERVER: Text = Text {
    en: "Server for intranet sites, document libraries and search in your own infrastructure.",
    fr: "Serveur de sites intranet, de bibliothèques de documents et de recherche pour votre propre infrastructure.",
    zh_cn: "部署在自有基础设施上的服务器，用于内网站点、文档库和搜索。",
    ru: "Сервер сайтов интрасети, библиотек документов и поиска для собственной инфраструктуры.",
};

pub(in crate::seed) const SKYPE_SERVER: Text = Text {
    en: "Server for instant messaging, meetings and telephony in your own infrastructure.",
    fr: "Serveur de messagerie instantanée, de réunions et de téléphonie pour votre propre infrastructure.",
    zh_cn: "部署在自有基础设施上的服务器，用于即时消息、会议和电话。",
    ru: "Сервер обмена сообщениями, собраний и телефонии для собственной инфраструктуры.",
};

pub(in crate::seed) const SYSTEM_CENTER: Text = Text {
    en: "Tools to deploy, monitor and back up servers and virtual machines, licensed by core.",
    fr: "Outils de déploiement, de supervision et de sauvegarde des serveurs et machines virtuelles, sous licence par cœur.",
    zh_cn: "用于部署、监视和备份服务器及虚拟机的工具，按核心授权。",
    ru: "Средства развертывания, мониторинга и резервного копирования серверов и виртуальных машин; лицензируются по ядрам.",
};

pub(in crate::seed) const CONFIGURATION_MANAGER: Text = Text {
    en: "Inventory, software distribution and updates for the computers of a company.",
    fr: "Inventaire, distribution de logiciels et mises à jour pour les ordinateurs de l’entreprise.",
    zh_cn: "为企业计算机提供清单管理、软件分发和更新。",
    ru: "Инвентаризация, распространение программ и обновление компьютеров организации.",
};

pub(in crate::seed) const THREAT_ANALYTICS: Text = Text {
    en: "Detects suspicious behaviour of users and devices from the traffic of your domain controllers.",
    fr: "Détecte les comportements suspects d’utilisateurs et d’appareils à partir du trafic de vos contrôleurs de domaine.",
    zh_cn: "通过域控制器的流量检测用户和设备的可疑行为。",
    ru: "Выявляет подозрительное поведение пользователей и устройств по трафику контроллеров домена.",
};

pub(in crate::seed) const SERVER_SETUP: Text = Text {
    en: "The installation package does not ask for a product key. Install the edition named here, and no more than the quantity granted.",
    fr: "Le programme d’installation ne demande pas de clé de produit. Installez l’édition indiquée ici, sans dépasser la quantité accordée.",
    zh_cn: "安装程序不会要求输入产品密钥。请安装此处所示的版本，且安装数量不得超过授予的数量。",
    ru: "Программа установки не запрашивает ключ продукта. Установите указанный здесь выпуск, не превышая предоставленное количество.",
};

pub(in crate::seed) const CORES_SETUP: Text = Text {
    en: "The installation package does not ask for a product key. Every physical core of the server must be licensed: count at least 8 cores for each processor and 16 for each server.",
    fr: "Le programme d’installation ne demande pas de clé de produit. Chaque cœur physique du serveur doit être couvert par une licence : comptez au moins 8 cœurs par processeur et 16 par serveur.",
    zh_cn: "安装程序不会要求输入产品密钥。服务器的每个物理核心都必须获得授权：每个处理器至少按 8 个核心计算，每台服务器至少按 16 个核心计算。",
    ru: "Программа установки не запрашивает ключ продукта. Лицензия нужна каждому физическому ядру сервера: считайте не менее 8 ядер на процессор и не менее 16 на сервер.",
};

pub(in crate::seed) const ACCESS_LICENCE: Text = Text {
    en: "Client access licences: each gives one user or one device the right to work with the server named.",
    fr: "Licences d’accès client : chacune donne à un utilisateur ou à un appareil le droit d’utiliser le serveur indiqué.",
    zh_cn: "客户端访问许可证：每个许可证授予一个用户或一台设备使用指定服务器的权利。",
    ru: "Клиентские лицензии: каждая дает одному пользователю или одному устройству право работать с указанным сервером.",
};

pub(in crate::seed) const ACCESS_LICENCE_USE: Text = Text {
    en: "There is nothing to install and no key. Keep a list of the users or devices to which you give a licence.",
    fr: "Il n’y a ni logiciel à installer, ni clé. Tenez la liste des utilisateurs ou des appareils auxquels vous attribuez une licence.",
    zh_cn: "无需安装任何软件，也没有密钥。请自行记录已分配许可证的用户或设备。",
    ru: "Устанавливать ничего не нужно, ключа нет. Ведите список пользователей или устройств, которым выделены лицензии.",
};

// Clients.

pub(in crate::seed) const WINDOWS_10_ENTERPRISE: Text = Text {
    en: "Desktop operating system with the management and security functions that larger companies need.",
    fr: "Système d’exploitation de bureau doté des fonctions d’administration et de sécurité attendues des grandes entreprises.",
    zh_cn: "桌面操作系统，具备大中型企业所需的管理和安全功能。",
    ru: "Настольная операционная система с функциями управления и защиты, которые нужны крупным организациям.",
};

pub(in crate::seed) const WINDOWS_10_ENTERPRISE_KEY: Text = Text {
    en: "This is an upgrade licence: the computer must already run a licensed Windows Pro. Enter the key under Settings > Update & Security > Activation. It is a volume key: the same key activates as many computers as the quantity shown here.",
    fr: "Il s’agit d’une licence de mise à niveau : l’ordinateur doit déjà disposer d’une licence Windows Professionnel. Saisissez la clé dans Paramètres > Mise à jour et sécurité > Activation. C’est une clé en volume : elle active autant d’ordinateurs que la quantité indiquée ici.",
    zh_cn: "这是升级许可证：计算机必须已安装正版 Windows 专业版。请在“设置 > 更新和安全 > 激活”中输入密钥。这是批量许可密钥：同一密钥可激活的计算机数量即此处所示的数量。",
    ru: "Это лицензия на обновление: на компьютере уже должна быть лицензионная Windows Pro. Введите ключ в разделе «Параметры > Обновление и безопасность > Активация». Ключ корпоративный: им можно активировать столько компьютеров, сколько указано здесь.",
};

pub(in crate::seed) const WINDOWS_10_PRO: Text = Text {
    en: "Desktop operating system for companies, with domain join, encryption and remote desktop.",
    fr: "Système d’exploitation de bureau pour l’entreprise, avec jonction de domaine, chiffrement et bureau à distance.",
    zh_cn: "面向企业的桌面操作系统，支持加入域、加密和远程桌面。",
    ru: "Настольная операционная система для организаций: присоединение к домену, шифрование и удаленный рабочий стол.",
};

pub(in crate::seed) const WINDOWS_10_PRO_KEY: Text = Text {
    en: "This is an upgrade licence: the computer must already have a licensed Windows. Install Windows 10 Pro first, then enter the key under Settings > Update & Security > Activation. The same key activates as many computers as the quantity shown here.",
    fr: "Il s’agit d’une licence de mise à niveau : l’ordinateur doit déjà disposer d’une licence Windows. Installez d’abord Windows 10 Professionnel, puis saisissez la clé dans Paramètres > Mise à jour et sécurité > Activation. La même clé active autant d’ordinateurs que la quantité indiquée ici.",
    zh_cn: "这是升级许可证：计算机必须已有正版 Windows 许可证。请先安装 Windows 10 专业版，然后在“设置 > 更新和安全 > 激活”中输入密钥。同一密钥可激活的计算机数量即此处所示的数量。",
    ru: "Это лицензия на обновление: у компьютера уже должна быть лицензия Windows. Сначала установите Windows 10 Pro, затем введите ключ в разделе «Параметры > Обновление и безопасность > Активация». Одним ключом можно активировать столько компьютеров, сколько указано здесь.",
};

pub(in crate::seed) const OFFICE: Text = Text {
    en: "Word, Excel, PowerPoint, Outlook and further Office applications, installed on the computer.",
    fr: "Word, Excel, PowerPoint, Outlook et d’autres applications Office, installées sur l’ordinateur.",
    zh_cn: "安装在计算机上的 Word、Excel、PowerPoint、Outlook 及其他 Office 应用程序。",
    ru: "Word, Excel, PowerPoint, Outlook и другие приложения Office, устанавливаемые на компьютер.",
};

pub(in crate::seed) const OFFICE_KEY: Text = Text {
    en: "Remove earlier versions of Office first. Enter the key in any of the applications under File > Account > Change Product Key. It is a volume key: the same key activates as many computers as the quantity shown here, and each needs the internet once.",
    fr: "Désinstallez d’abord les versions antérieures d’Office. Saisissez la clé dans l’une des applications, sous Fichier > Compte > Modifier la clé de produit. C’est une clé en volume : elle active autant d’ordinateurs que la quantité indiquée ici, et chacun doit se connecter une fois à Internet.",
    zh_cn: "请先卸载早期版本的 Office。在任一应用程序中，通过“文件 > 帐户 > 更改产品密钥”输入密钥。这是批量许可密钥：同一密钥可激活的计算机数量即此处所示的数量，每台计算机需联网一次。",
    ru: "Сначала удалите более ранние версии Office. Введите ключ в любом из приложений: «Файл > Учетная запись > Изменить ключ продукта». Ключ корпоративный: им можно активировать столько компьютеров, сколько указано здесь; каждому один раз понадобится интернет.",
};

pub(in crate::seed) const PROJECT: Text = Text {
    en: "Planning of projects with schedules, resources and reports.",
    fr: "Planification de projets avec échéanciers, ressources et rapports.",
    zh_cn: "用于项目规划，涵盖日程安排、资源和报表。",
    ru: "Планирование проектов: графики, ресурсы и отчеты.",
};

pub(in crate::seed) const VISIO: Text = Text {
    en: "Diagrams of processes, networks, floor plans and organisations.",
    fr: "Diagrammes de processus, de réseaux, de plans et d’organisations.",
    zh_cn: "用于绘制流程图、网络图、平面布置图和组织结构图。",
    ru: "Схемы процессов, сетей, помещений и организационных структур.",
};

pub(in crate::seed) const PROJECT_VISIO_KEY: Text = Text {
    en: "If Office is installed, choose the same edition (32 or 64 bit); the two can’t be mixed on one computer. Enter the key under File > Account > Change Product Key.",
    fr: "Si Office est installé, choisissez la même édition (32 ou 64 bits) : les deux ne peuvent pas coexister sur un ordinateur. Saisissez la clé sous Fichier > Compte > Modifier la clé de produit.",
    zh_cn: "如果已安装 Office，请选择相同的版本（32 位或 64 位），两者不能在同一台计算机上混用。请通过“文件 > 帐户 > 更改产品密钥”输入密钥。",
    ru: "Если установлен Office, выберите ту же разрядность (32 или 64 бита): на одном компьютере их нельзя смешивать. Введите ключ: «Файл > Учетная запись > Изменить ключ продукта».",
};

pub(in crate::seed) const OPTIMIZATION_PACK: Text = Text {
    en: "Tools to virtualise applications, keep users’ settings and repair Windows computers.",
    fr: "Outils pour virtualiser des applications, conserver les paramètres des utilisateurs et dépanner des ordinateurs Windows.",
    zh_cn: "用于应用程序虚拟化、保留用户设置和修复 Windows 计算机的工具。",
    ru: "Средства виртуализации приложений, сохранения параметров пользователей и восстановления компьютеров с Windows.",
};

pub(in crate::seed) const OPTIMIZATION_PACK_SETUP: Text = Text {
    en: "No product key is needed. The tools may be used on computers that run Windows Enterprise.",
    fr: "Aucune clé de produit n’est nécessaire. Les outils peuvent être utilisés sur des ordinateurs équipés de Windows Entreprise.",
    zh_cn: "无需产品密钥。这些工具可在运行 Windows 企业版的计算机上使用。",
    ru: "Ключ продукта не нужен. Средства можно использовать на компьютерах с Windows Корпоративная.",
};

pub(in crate::seed) const LEARNING_DISK: Text = Text {
    en: "Virtual hard disk with Windows Enterprise installed, for courses and practice.",
    fr: "Disque dur virtuel avec Windows Entreprise préinstallé, pour la formation et les exercices.",
    zh_cn: "预装 Windows 企业版的虚拟硬盘，用于课程和练习。",
    ru: "Виртуальный жесткий диск с установленной Windows Корпоративная для обучения и практики.",
};

pub(in crate::seed) const LEARNING_DISK_SETUP: Text = Text {
    en: "Attach the disk to a new virtual machine; no product key is needed. Use it for learning only, and keep a copy of the untouched file to start over.",
    fr: "Attachez le disque à une nouvelle machine virtuelle ; aucune clé de produit n’est nécessaire. Réservez-le à la formation et gardez une copie du fichier d’origine pour pouvoir recommencer.",
    zh_cn: "请将该磁盘附加到新的虚拟机，无需产品密钥。仅限学习使用；请保留一份原始文件，以便重新开始。",
    ru: "Подключите диск к новой виртуальной машине; ключ продукта не нужен. Используйте его только для обучения и сохраните копию исходного файла, чтобы можно было начать заново.",
};
