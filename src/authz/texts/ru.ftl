### Roles, and what somebody may not do.

## Roles

global-admin = Глобальный администратор
user-admin = Администратор пользователей
admin-agent = Агент по администрированию
mpn-partner-admin = Администратор партнера MPN
role-staff = Сотрудник

## What somebody may not do

act-see-benefits = открыть страницы преимуществ
act-get-keys = получить ключи продукта
act-assign-seat = назначить или отозвать места
act-manage-go-to-market = указать маркетинговый контакт или активировать предложения для выхода на рынок
act-ask-advisory = запросить часы консультаций
act-ask-cloud-support = запросить облачную поддержку для клиента
act-ask-on-premises-support = запросить локальную поддержку
act-ask-cancellation = запросить отмену с возмещением
act-see-own-assignments = посмотреть свои назначения
act-see-people = посмотреть сотрудников компании и их места
act-activate-technical = активировать технические преимущества или отозвать такой запрос
act-see-support-ids = посмотреть идентификаторы доступа и контракта
act-buy = купить или продлить членство
act-answer-requests = прочитать запросы на обслуживание или ответить на них
act-accept-invitation = принять приглашение на перенос данных
act-manage-members = добавить, изменить или деактивировать пользователей либо назначить им роли
act-read-audit = прочитать журнал компании

## Roles of operators

role-administrator = Администратор
role-administrator-allows = Может все, в том числе управлять каталогом, ключами, настройками и операторами, и читает журнал программы.
role-fulfilment = Исполнитель
role-fulfilment-allows = Выполняет то, о чем просят компании: берет в работу, исполняет, отклоняет и отвечает, пишет новости, подтверждает платежи.
role-reader = Читатель
role-reader-allows = Видит все страницы консоли и журнал программы, но ничего не меняет.

## What an operator may not do

task-takes-role = Для этого нужна одна из следующих ролей в программе: { $roles }.
task-see = открыть страницы консоли
task-fulfil = взять в работу или решить запрос компании, ответить на него или отправить письмо еще раз
task-companies = добавить или исправить компании
task-applications = рассмотреть заявки
task-payments = подтвердить платежи или одобрить отмену
task-news = написать новости
task-memberships = предоставить членство вручную или приостановить компанию
task-look = посмотреть компанию так, как ее видят ее участники
task-catalogue = изменить каталог
task-keys = изменить пулы ключей
task-settings = изменить настройки программы
task-operators = добавить операторов, изменить их роли или деактивировать их
task-read-log = прочитать журнал программы

## Which mails an operator wants

mails-of-work = Работа, которая ждет
mails-of-keys = Пулы ключей
mails-each = Каждое сразу
mails-digest = Ежедневная сводка
mails-none = Никаких
