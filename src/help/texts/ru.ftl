### Help: its pages, and who may do what they tell.

help = Справка
help-lead = Как это сделать и какие есть правила.
help-search-label = Поиск в справке
help-search = Найти
help-found = { $count ->
    [one] { $count } страница по запросу «{ $asked }»
    [few] { $count } страницы по запросу «{ $asked }»
    [many] { $count } страниц по запросу «{ $asked }»
   *[other] { $count } страницы по запросу «{ $asked }»
}
help-found-none = Ничего не найдено. Попробуйте другое слово или просмотрите все страницы ниже.
help-who = Кто может это делать
help-who-everybody = Все.
help-who-members = Все пользователи организации.
help-who-operators = Операторы программы в пределах своей роли.
help-who-roles = Пользователи с одной из этих ролей: { $roles }.
help-you-may = Вы можете. Ваши роли: { $own }.
help-you-hold = Ваши роли: { $own }.
help-you-hold-ask = Ваши роли: { $own }. Обратитесь к пользователям: { $names }.
help-on-this-page = Справка по этой странице
help-group-first = С чего начать
help-group-keys = Программное обеспечение и облако
help-group-seats = Места
help-group-support = Технические преимущества и запросы
help-group-marketing = Маркетинг
help-group-membership = Членство и заказы
help-group-people = Пользователи и организация
help-group-account = Ваша учетная запись
help-group-operators = Для операторов
help-days = { $count ->
    [one] { $count } день
    [few] { $count } дня
    [many] { $count } дней
   *[other] { $count } дня
}
help-minutes = { $count ->
    [one] { $count } минута
    [few] { $count } минуты
    [many] { $count } минут
   *[other] { $count } минуты
}
help-hours = { $count ->
    [one] { $count } час
    [few] { $count } часа
    [many] { $count } часов
   *[other] { $count } часа
}
help-months = { $count ->
    [one] { $count } месяц
    [few] { $count } месяца
    [many] { $count } месяцев
   *[other] { $count } месяца
}
help-membership-center = Partner Membership Center
help-regional-help = региональная поддержка
help-support-site = сайт поддержки
help-cloud-portal = портал облака
help-refund-ended-by-software = был показан ключ
help-refund-ended-by-any-use = что-либо было показано, назначено или активировано
read-the-rule = Прочитать правило
rule-reassign = Место становится доступно другому пользователю через { $days ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
} после того, как последний владелец впервые его получил; это место — с { $date }
rule-reassign-now = Место становится доступно другому пользователю через { $days ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
} после того, как последний владелец впервые его получил; это место — сразу.
rule-reveal = Новые ключи выдаются до { $date } включительно ({ $days ->
    [0] сегодня последний день
    [one] остался { $days } день
    [few] осталось { $days } дня
    [many] осталось { $days } дней
   *[other] осталось { $days } дня
}).
rule-redeem = Продлить можно не больше чем на { $months ->
    [one] { $months } месяц
    [few] { $months } месяца
    [many] { $months } месяцев
   *[other] { $months } месяца
}, считая от сегодняшнего дня: до { $date }
rule-refund = Отмену с возмещением можно запросить в течение { $days ->
    [one] { $days } дня
    [few] { $days } дней
    [many] { $days } дней
   *[other] { $days } дня
} после покупки: до { $date } включительно.
rule-renew = Период продления начинается на следующий день после годовщины и длится { $days ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
}: с { $from } по { $to }
rule-activate = Активировать можно до { $date } включительно. Запрос, поданный вовремя, выполняется не позднее чем через { $days ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
} после этого: до { $until } включительно.
rule-of-every-programme = Это правило одинаково во всех программах.
rule-never-changed = С начала программы это правило не менялось.
rule-since = Это правило действует с { $date }
rule-since-before = Это правило действует с { $date } Прежний срок: { $before }.
rule-of-purchase = Действует правило дня покупки ({ $date }). Для того, что покупают сегодня, правило другое.
help-from = От программы { $programme }

## Operators’ own pages

help-pages = Страницы справки
help-pages-lead = Ваши страницы и ваши тексты вместо тех, что поставляются с порталом. Время указано по UTC.
help-pages-own = Собственные страницы
help-pages-none = Пока нет.
help-pages-compiled = Страницы, которые поставляются с порталом
help-page-new = Написать страницу
help-page-column = Страница
help-page-changed = Последнее изменение
help-page-is-own = Собственная
help-page-is-replaced = Заменена
help-page-is-compiled = Без изменений
help-page-is-removed = Удалена
help-page-edit = Изменить страницу
help-page-replace = Заменить страницу
help-page-remove = Удалить страницу
help-page-remove-text = Ее больше никто не найдет. Версии останутся, их можно вернуть.
help-page-restore = Снова показывать страницу портала
help-page-restore-text = Ваш текст больше не показывается. Ваши версии останутся, их можно вернуть.
help-page-versions = Версии
help-page-version = Версия { $number }
help-page-version-saved = Сохранена
help-page-version-back = Возвращена версия { $number }
help-page-bring-back = Вернуть эту версию
help-page-now = Самая новая версия
help-page-said = Содержание
help-page-slug = Адрес
help-page-slug-hint = Строчные латинские буквы, цифры и дефисы, например visit-us. Позже изменить его нельзя.
help-page-title = Заголовок
help-page-words = Другие слова для поиска
help-page-words-hint = Через запятую; не более { $most } символов.
help-page-body = Текст
help-page-body-hint = Markdown, не более { $most } символов. Каждый заголовок пишется так: { $form }, со своим якорем.
help-page-parts = Что можно использовать в тексте
help-page-placeholders = Местозаполнители
help-page-targets = Страницы для ссылок
help-page-own-language = Обязательно: этот текст увидят те, на чьем языке ничего не написано.
help-page-other-language = Необязательно: если оставить пустым, будет показана страница на английском языке.
help-page-compiled-language = Необязательно: если оставить пустым, будет показана страница портала.
help-page-preview = Просмотр страницы
help-page-preview-text = Предложение со сведениями о компании читателя видят только сотрудники компаний.
help-page-save = Сохранить страницу
help-page-title-missing = Укажите заголовок: { $language }
help-page-words-missing = Укажите слова для поиска: { $language }
help-page-body-missing = Укажите текст страницы: { $language }
help-page-title-long = В заголовке может быть не более { $most } символов: { $language }
help-page-words-long = В словах для поиска может быть не более { $most } символов: { $language }
help-page-body-long = В тексте страницы может быть не более { $most } символов: { $language }
help-page-no-name = В адресе могут быть строчные латинские буквы, цифры и одиночные дефисы, не более { $most } символов.
help-page-taken = По этому адресу уже есть или была страница. Выберите другой адрес.
help-page-too-many = Собственных страниц уже { $most }, больше нельзя. Сначала удалите одну.
help-page-no-who = Выберите, кто может это делать.
help-page-no-language = Напишите страницу хотя бы на одном языке.
help-page-lacks = Нет якорей, на которые ведут ссылки, { $anchors }: { $language }
help-page-anchor-form = В якоре могут быть только строчные латинские буквы, цифры и дефисы, а не { $anchor }: { $language }
help-page-anchor-twice = Якорь { $anchor } повторяется: { $language }
help-page-headings = Каждый заголовок пишется так: { $form }, и нужен хотя бы один: { $language }
help-page-placeholder = Местозаполнителя { $name } нет: { $language }
help-page-link = Эта ссылка никуда не ведет, { $link }: { $language }
help-page-changed-meanwhile = Ничего не сохранено: тем временем страницу изменили. Посмотрите ее и повторите.
help-page-led-to = Ничего не удалено: на нее ведут другие ваши страницы, { $pages }.
help-page-not-there = Здесь больше нет ничего вашего.
flash-help-page-saved = Страница сохранена.
flash-help-page-removed = Больше не показывается.
log-help-page-saved = Страница справки { $page } сохранена, версия { $version }
log-help-page-back = Возвращена версия { $back } страницы справки { $page } как версия { $version }
log-help-page-saved-try = Попытка сохранить страницу справки { $page }
log-help-page-removed = Страница справки { $page } убрана
log-help-page-removed-try = Попытка убрать страницу справки { $page }
