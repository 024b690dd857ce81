### Service requests, as operators see them.

lead-console-requests = Что партнеры запрашивают у программы; первым идет то, что ждет дольше всего. Время указано в UTC.
no-console-requests = Запросов на обслуживание пока нет
no-console-requests-text = Здесь перечислены все запросы на обслуживание, отправленные партнерами.
request-acts-closed = Запрос закрыт. Открыть его снова может только партнер.
answer-partner = Ответ
answer-partner-hint = Партнер прочтет ответ от имени программы; письмо сообщит об ответе без его текста.
send-answer = Отправить ответ
close-with-message = Последнее сообщение
close-with-message-hint = Необязательно. Партнер прочтет его среди сообщений.
hours-used = Израсходовано часов
hours-used-hint = Целое число часов от 0 до { $most }. Лишнее из зарезервированного возвращается.
hours-used-unlimited = Целое число часов; это преимущество не ограничено.
hours-used-wrong = Введите целое число часов от 0 до { $most }
reason-uses-incident = Обращение считается израсходованным.
reason-gives-incident-back = Обращение возвращается.
reason-ends-membership = Прекращает членство со всеми преимуществами, окончательно.
reason-changes-nothing = Для членства ничего не меняется.
cannot-grant = Отмену нельзя одобрить: членство уже отменено или право на возмещение с тех пор утрачено.
request-changed-meanwhile = Запрос изменился после того, как была показана эта страница. Ничего не сделано: прочитайте сообщения и решите снова.

flash-request-taken = Вы взяли { $reference } в работу.
flash-request-handed-over = { $reference }: запрос передан.
flash-request-changed = Ничего не сделано: { $reference } изменился после того, как была показана страница.
