### The operators’ pages of the mails: what became of each, and sending one again.

mails = Письма
lead-mails = Письма, написанные порталом, начиная с новых, и что с ними стало. Время указано в UTC.
mails-rest = Почтовый сервер не настроен.
mails-rest-text = Письма остаются здесь и не отправляются. Они будут отправлены, когда портал запустят с SMTP_URL.
no-mails = Писем пока нет
no-mails-text = Каждое письмо портала появляется здесь, как только оно написано.
search-mails-label = Адрес получателя, название компании или MPN ID
search-subjects-label = Слова из темы
subjects-among = Поиск среди { $most } последних писем; если указан получатель или компания — среди всех их писем.
no-match-mails = Нет писем с таким состоянием и запросом. Адрес и MPN ID нужно указать полностью, от названия достаточно начала.
show-all-mails = Показать все письма
newest-mails = Самые новые письма
older-mails = Более старые письма
newer-mails = Более новые письма
mails-count = { $count ->
    [one] { $count } письмо
    [few] { $count } письма
    [many] { $count } писем
   *[other] { $count } письма
}
mails-count-more = Более { $most } писем

mail-queued = В очереди
mail-sent = Отправлено
mail-failed = Не отправлено
column-recipient = Получатель
column-mail = Письмо
column-written = Написано
column-tries = Попытки
column-last-error = Последняя ошибка
mail-no-company = Нет компании

## How often it was tried

mail-tries = { $count ->
    [one] { $count } попытка
    [few] { $count } попытки
    [many] { $count } попыток
   *[other] { $count } попытки
}
mail-tries-due = { $count ->
    [one] { $count } попытка, следующая в ближайшее время
    [few] { $count } попытки, следующая в ближайшее время
    [many] { $count } попыток, следующая в ближайшее время
   *[other] { $count } попытки, следующая в ближайшее время
}
mail-tries-next = { $count ->
    [one] { $count } попытка, следующая: { $at }
    [few] { $count } попытки, следующая: { $at }
    [many] { $count } попыток, следующая: { $at }
   *[other] { $count } попытки, следующая: { $at }
}

## The page of one mail

mail-page-title = Письмо: { $mail }
mail-tried = { $count ->
    [0] Попыток еще не было
    [one] { $count } попытка
    [few] { $count } попытки
    [many] { $count } попыток
   *[other] { $count } попытки
}
mail-not-tried-since = После повторной отправки попыток еще не было
mail-next-try = Следующая попытка
mail-sent-at = Дата отправки
mail-given-up-at = Попытки прекращены
mail-sent-again = Повторная отправка
mail-sent-again-times = { $count ->
    [one] { $count } раз, последняя: { $at }
    [few] { $count } раза, последняя: { $at }
    [many] { $count } раз, последняя: { $at }
   *[other] { $count } раза, последняя: { $at }
}
message-identifier = Идентификатор письма
mail-content = Содержание
mail-subject = Тема
mail-text-part = Текст письма
mail-html-part = Показать письмо в формате HTML
mail-cannot-be-shown = Эта версия портала не знает такого письма и не может его показать.

## Sending it again

mail-try-now = Отправить сейчас
mail-try-now-text = Письмо стоит в очереди. Его можно отправить сейчас, не дожидаясь следующей попытки.
mail-off-due = Время отправки уже наступило: письмо уйдет, как только до него дойдет очередь.
mail-off-rests = Без почтового сервера отправить письмо нельзя.
mail-send-again = Отправить снова
mail-send-again-text = Письмо не принято: почтовый сервер отклонил его окончательно, или попытки продолжались три дня. При повторной отправке попытки продолжатся три дня, начиная с этого момента.
mail-send-twice = Отправить второй раз
mail-send-twice-text = Почтовый сервер принял это письмо. При повторной отправке { $email } получит его второй раз.
flash-mail-queued = Письмо стоит в очереди и готово к отправке.
flash-mail-changed = Ничего не отправлено: состояние письма изменилось после того, как была показана страница.

## The work

work = К исполнению
lead-work = Чего ждут партнеры, начиная с самого давнего. Время указано в UTC.
work-open = Требуют действий: { $count }
work-nobodys = ни у кого: { $count }
work-own = у вас: { $count }
work-oldest = Самый давний: { $ago }.
work-none = Здесь ничего не ждет.
work-failed-mails = { $count ->
    [one] { $count } письмо больше не отправляется
    [few] { $count } письма больше не отправляются
    [many] { $count } писем больше не отправляются
   *[other] { $count } письма больше не отправляются
}
