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
act-assign-seat = назначать или забирать места
act-other = выполнить это действие
act-manage-go-to-market = указать маркетинговый контакт или активировать предложения для выхода на рынок
act-ask-request = создавать такие запросы на обслуживание
