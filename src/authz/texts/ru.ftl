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
