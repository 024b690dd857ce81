### What stands around every page.

# Stands before the title of a page on which something went wrong.
title-error = Ошибка:{" "}
skip-to-content = Перейти к содержимому
company = Компания
language = Язык
sign-out = Выйти
menu = Меню
menu-main = Главное меню
menu-you = Личное
overview = Обзор
menu-technical = Технические
my-assignments = Мои назначения
console = Консоль
times-in = Часовой пояс: { $zone }
problems-heading = Возникла проблема
copy = Копировать
copied = Скопировано
cancel = Отмена
role-staff = Сотрудник
nobody = Никого нет.
you = вы

suspended-label = Приостановка
suspended-heading = Участие компании { $company } приостановлено.
suspended-text = Вы видите все, но ничего не можете изменить. Причина:

flash-keys-shown = Ключи продукта «{ $product }» показаны вам на десять минут.
flash-password-set = Пароль задан, вход выполнен.
site-description = Преимущества вашего партнерского членства: ключи продуктов и загрузки, облачные подписки, места, поддержка и предложения для выхода на рынок.
