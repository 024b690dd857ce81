companies = Компании
lead-companies = Все компании программы по MPN ID. Дни указаны по UTC.
no-companies = Компаний пока нет
no-companies-text = Добавьте первую: после этого можно приглашать ее сотрудников и предоставлять членство.
search-companies-label = Часть названия, MPN ID, почтовый домен или полный адрес сотрудника
no-match-companies = Нет компаний с таким состоянием и введенным текстом. Адрес электронной почты нужен целиком, от названия достаточно любой части.
show-all-companies = Показать все компании
first-companies = Первые компании
companies-before = Меньшие номера
companies-after = Большие номера
companies-count = { $count ->
    [one] { $count } компания
    [few] { $count } компании
    [many] { $count } компаний
   *[other] { $count } компании
}
companies-count-more = Более { $most } компаний
company-suspended = Приостановлена
company-invited = Пока никого
company-moving = Приглашена к переносу данных
company-elsewhere = На прежнем сайте
company-country = Страна
company-memberships = Членство
company-no-membership = Нет
company-added = Добавлена

log-company-added = Добавление компании { $mpn } в программу
log-company-added-try = Попытка добавить компанию в программу
log-company-read = Просмотр страницы компании { $mpn }
log-company-read-try = Попытка просмотреть страницу компании { $mpn }
log-company-corrected = Изменение данных компании { $mpn }
log-company-corrected-try = Попытка изменить данные компании { $mpn }
log-company-suspended = Приостановка участия компании { $mpn }
log-company-suspended-try = Попытка приостановить участие компании { $mpn }
log-company-lifted = Отмена приостановки компании { $mpn }
log-company-lifted-try = Попытка отменить приостановку компании { $mpn }
log-company-noted = Заметка о компании { $mpn }
log-company-noted-try = Попытка оставить заметку о компании { $mpn }

company-new = Добавление компании
company-add = Добавить компанию
company-name = Название
company-name-hint = Так, как ее называют сотрудники и программа.
company-name-missing = Введите название компании
company-name-long = Сократите название до 200 букв
company-number-hint = Оставьте пустым, чтобы взять следующий номер.
company-number-wrong = Введите не более десяти цифр или оставьте поле пустым
company-number-taken = У другой компании уже есть MPN ID { $number }
company-number-repeated = Этот MPN ID есть также здесь: { $line }
company-no-number-left = После наибольшего MPN ID номеров нет: введите номер
company-choose = Выберите
company-country-wrong = Выберите страну или введите две ее буквы
company-zone = Часовой пояс
company-zone-hint = Например, Europe/Paris. Последний день преимущества — полный день в этом поясе.
company-zone-wrong = Введите название часового пояса, например Europe/Paris
company-language = Язык
company-language-wrong = Выберите один из языков портала
company-domains = Почтовые домены
company-domains-hint = По одному в строке, например example.com. У двух компаний не бывает одного домена.
company-domain-wrong = «{ $domain }» — не почтовый домен, такой как example.com
company-domain-taken = Почтовый домен { $domain } принадлежит компании { $company } (MPN { $mpn })
company-domain-repeated = Почтовый домен { $domain } есть также здесь: { $line }
company-domains-many = { $most ->
    [one] У компании может быть не более { $most } почтового домена
    [few] У компании может быть не более { $most } почтовых доменов
    [many] У компании может быть не более { $most } почтовых доменов
   *[other] У компании может быть не более { $most } почтового домена
}
company-is-elsewhere = Она еще управляет преимуществами на прежнем сайте
company-is-elsewhere-hint = Ее страницы показывают, что у нее есть, но действия недоступны, пока она не примет приглашение на перенос данных.
company-first-admin = Первый глобальный администратор
company-first-admin-hint = Приглашение придет по почте. Можно оставить поля пустыми и пригласить кого-то позже.
company-admin-is-operator = Это оператор, он не относится ни к одной компании
company-admin-name = Имя
company-admin-email = Адрес электронной почты
company-admin-name-wrong = Введите имя
company-admin-email-wrong = Введите адрес электронной почты, например name@example.com
flash-company-added = Компания { $company } теперь в программе, ее MPN ID — { $mpn }.
company-correct = Исправление данных компании { $company }
company-correct-lead = Об изменениях сообщается глобальным администраторам компании по почте.
company-correct-verb = Исправить данные
company-save = Сохранить
company-now = Что указано сейчас
company-changed-meanwhile = После того как вы открыли эту страницу, данные компании изменил кто-то другой. Введенное вами сохранено ниже; сохраните еще раз, чтобы заменить чужие изменения.
flash-company-corrected = Данные компании изменены.

company-suspend = Приостановка участия компании { $company }
company-suspend-verb = Приостановить
company-suspend-text = С этого момента ее сотрудники видят все и ничего не могут изменить. Об этом с указанием причины говорит каждая страница, глобальным администраторам придет письмо.
company-reason = Причина
company-reason-hint = Ее читает компания.
company-reason-missing = Введите причину
company-reason-long = { $most ->
    [one] Сократите причину до { $most } буквы
    [few] Сократите причину до { $most } букв
    [many] Сократите причину до { $most } букв
   *[other] Сократите причину до { $most } буквы
}
company-is-suspended = Участие этой компании уже приостановлено по этой причине
company-is-not-suspended = Участие этой компании больше не приостановлено
company-lift = Отмена приостановки компании { $company }
company-lift-verb = Отменить приостановку
company-lift-text = Ее сотрудники сразу смогут снова действовать. Глобальным администраторам придет письмо.
company-suspended-because = Ее сотрудники видят эту причину
flash-company-suspended = Участие компании приостановлено.
flash-company-lifted = Приостановка отменена.

company-add-note = Заметка о компании { $company }
company-note = Заметка
company-note-verb = Добавить заметку
company-note-missing = Введите заметку
company-note-long = Сократите заметку до 10 000 букв
flash-company-noted = Заметка добавлена.

mail-is-company-suspended = Участие компании приостановлено
mail-is-company-lifted = Приостановка компании отменена
mail-is-company-corrected = Данные компании изменены
mail-company-suspended-subject = Участие компании { $company } в программе приостановлено
mail-company-suspended = Партнерская программа приостановила участие компании { $company }. Вы и ваши коллеги видите все, но ничего не можете изменить.
mail-company-suspended-reason = Причина: { $reason }
mail-company-suspended-next = Ничего из того, что у вас есть, не потеряно. Чтобы приостановку отменили, обратитесь к организаторам программы.
mail-company-lifted-subject = Участие компании { $company } больше не приостановлено
mail-company-lifted = Партнерская программа отменила приостановку компании { $company }. Вы и ваши коллеги снова можете действовать.
mail-company-corrected-subject = Программа изменила данные компании { $company }
mail-company-corrected = Партнерская программа изменила сведения о компании { $company }: { $fields }.
mail-company-corrected-next = Если это неверно, обратитесь к организаторам программы.

companies-many = Добавление нескольких компаний
companies-many-lead = Файл электронной таблицы: по одной компании в строке, с заголовком. Прежде чем что-либо будет сделано, вы увидите, что даст каждая строка.
companies-template = Скачать файл для заполнения
companies-file = Файл
companies-file-hint = { $most ->
    [one] CSV, не более { $most } строки.
    [few] CSV, не более { $most } строк.
    [many] CSV, не более { $most } строк.
   *[other] CSV, не более { $most } строки.
}
companies-text = Или то же самое текстом
companies-text-hint = С заголовком в первой строке, как при копировании из таблицы. Без файла.
companies-preview = Показать, что произойдет
company-file-admin-name = Первый глобальный администратор
company-file-admin-email = Адрес электронной почты первого глобального администратора
companies-caption = Что даст каждая строка
companies-column-line = Строка
companies-column-place = Страна, пояс, язык
companies-column-outcome = Результат
companies-line-fine = Будет добавлена
companies-change = Изменить список
companies-blocked = Пока в списке есть ошибки, ничего не добавляется.
companies-summary = { $good ->
    [one] Можно добавить { $good } компанию.
    [few] Можно добавить { $good } компании.
    [many] Можно добавить { $good } компаний.
   *[other] Можно добавить { $good } компании.
} { $bad ->
    [one] { $bad } строка с ошибкой.
    [few] { $bad } строки с ошибками.
    [many] { $bad } строк с ошибками.
   *[other] { $bad } строки с ошибками.
}
companies-add = { $count ->
    [one] Добавить { $count } компанию
    [few] Добавить { $count } компании
    [many] Добавить { $count } компаний
   *[other] Добавить { $count } компании
}
companies-line = Строка { $line }: { $problems }
companies-line-number = строка { $line }
companies-more-lines = { $count ->
    [one] Ошибки еще в { $count } строке
    [few] Ошибки еще в { $count } строках
    [many] Ошибки еще в { $count } строках
   *[other] Ошибки еще в { $count } строки
}
companies-empty = Выберите файл или введите строки под заголовком
companies-too-large = Список больше { $most } КиБ: отправьте его по частям
companies-too-many = Строк в списке: { $count }; за один раз можно добавить не более { $most }
companies-not-text = Этот файл не текстовый: сохраните его в формате CSV
companies-columns = В заголовке по одному разу должны быть: название, страна, часовой пояс, язык
companies-changed-meanwhile = С момента просмотра что-то изменилось: ниже показано, что произойдет теперь
flash-companies-added = { $count ->
    [one] В программе прибавилась { $count } компания.
    [few] В программе прибавилось { $count } компании.
    [many] В программе прибавилось { $count } компаний.
   *[other] В программе прибавилось { $count } компании.
}

## The company’s own page of its data, and what operators agree to

company-own-data = Данные компании
company-own-lead = Что программа хранит о вашей компании.
company-support = Контакт для вопросов
company-support-email = Контакт для вопросов: адрес электронной почты
company-support-phone = Контакт для вопросов: телефон
company-support-none = Не указано
company-support-hint = К кому программа обращается с вопросами о вашей компании. Оба поля можно оставить пустыми.
company-support-email-wrong = Введите адрес электронной почты, например name@example.com, или оставьте поле пустым
company-support-phone-wrong = Введите номер телефона с кодом страны, например +41 44 668 18 00, или оставьте поле пустым
company-agreed-hint = Изменение вступит в силу, когда его одобрит оператор программы.
company-own-zone-hint = Например, Europe/Paris. После изменения даты отсчитываются в нем.
company-own-domains-hint = По одному в строке, например example.com. Изменение вступит в силу, когда его одобрит оператор программы.
company-change = Изменить данные
company-change-verb = Сохранить изменения
company-who-changes = Кто может изменить данные компании
company-needs-role = Вы не можете это изменить. Ваша роль здесь: { $own }. Нужна одна из ролей: { $needed }.
company-none-open = Ничего больше не ждет одобрения.
company-proposal = Название и почтовые домены
company-proposal-open = Предложение, автор: { $by }, { $at }. Оно ждет решения оператора программы.
company-proposal-agreed = Последнее предложение одобрено: { $at }.
company-proposal-declined = Последнее предложение отклонено: { $at }.
company-proposal-withdrawn = Последнее предложение отозвано: { $at }.
company-withdraw = Отозвать предложение
flash-company-changed = Данные компании сохранены.
flash-company-proposed = Ваше предложение ждет решения оператора программы. До этого название и почтовые домены остаются прежними.
flash-company-changed-and-proposed = Данные компании сохранены. Название и почтовые домены остаются прежними, пока изменение не одобрит оператор программы.
flash-company-withdrawn = Предложение отозвано.
company-proposals = Предложенные названия и домены
company-proposals-lead = Как компании хотят называться и какие почтовые домены иметь. Самые давние предложения стоят первыми.
company-proposals-none = Ничего не ждет решения.
company-proposed-at = Предложено
company-proposal-of = Что предлагает { $company }
company-proposal-by = Предложение, автор: { $by }
company-proposes = Компания предлагает другое название или другие почтовые домены.
company-see-proposal = Посмотреть предложение
company-field = Что
company-field-now = Сейчас
company-field-wanted = Предложено
company-agree = Одобрить
company-agree-text = Изменение вступит в силу сразу, а глобальные администраторы компании получат письмо.
company-decline = Отклонить
company-decline-hint = Это прочитают глобальные администраторы компании: на своей странице и в письме.
flash-proposal-agreed = Данные компании изменены, ее глобальные администраторы уведомлены.
flash-proposal-declined = Предложение отклонено, глобальные администраторы компании уведомлены.
mail-is-proposal-agreed = Предложение одобрено
mail-proposal-agreed-subject = Новые данные компании { $company }
mail-proposal-agreed = Программа одобрила предложение компании { $company }. Изменено: { $fields }.
mail-is-proposal-declined = Предложение отклонено
mail-proposal-declined-subject = Предложение компании { $company } отклонено
mail-proposal-declined = Программа отклонила предложение компании { $company }, ничего не изменено. Оно касалось: { $fields }.
mail-proposal-message = Сообщение программы:
log-proposal-made = Предложены другое название или другие почтовые домены компании { $mpn }
log-proposal-made-try = Попытка предложить другое название или другие почтовые домены компании { $mpn }
log-proposal-withdrawn = Отозвано предложение компании { $mpn }
log-proposal-withdrawn-try = Попытка отозвать предложение компании { $mpn }
log-proposal-agreed = Одобрено предложение компании { $mpn }
log-proposal-agreed-try = Попытка одобрить предложение компании { $mpn }
log-proposal-declined = Отклонено предложение компании { $mpn }
log-proposal-declined-try = Попытка отклонить предложение компании { $mpn }
