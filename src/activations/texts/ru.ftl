### Technical benefits and go-to-market offers: asking for them, and what the programme made of it.

## Where one stands

status-requested = Запрошено
status-in-progress = В работе
status-active = Активно
status-declined = Отклонено
status-withdrawn = Отозвано
status-since = { $status } с { $date }

## What is used of hours and incidents

units-left = использовано { $used }, осталось { $left }
units-left-reserved = использовано { $used }, зарезервировано { $reserved }, осталось { $left }
units-used = использовано { $used }
units-used-reserved = использовано { $used }, зарезервировано { $reserved }
column-used = Использовано
column-reserved = Зарезервировано
column-left = Осталось

## The row

activation = Состояние активации
activate-again = Активировать снова
activation-ready = Можно активировать до { $date } включительно.
activation-fulfilled-by = Программа выполнит запрос не позднее { $date } Когда все будет готово, письмо придет на оба адреса.
activation-fulfilled-by-offer = Программа выполнит запрос не позднее { $date } Когда все будет готово, инструкции получит маркетинговый контакт.
activation-fulfilled-by-plain = Программа выполнит запрос не позднее { $date } Когда все будет готово, вы получите письмо.
activation-declined-by-portal = Отклонено порталом
activation-not-fulfilled = Программа могла выполнить запрос до { $date } включительно и не сделала этого.
activation-asked-by = Запросил пользователь { $name }, { $at }
activation-designee = Для кого
activation-alternative = Другой адрес почты
activation-reason = Причина
activation-in-work = Над запросом работает оператор, поэтому отозвать его уже нельзя.
activation-withdraw = Отозвать запрос
activation-withdrawn-again = После отзыва запрос можно подать снова до { $date } включительно.
activation-withdrawn-final = После отзыва подать запрос снова нельзя.
activation-offer-until = Предложение действует до { $date } включительно.
activation-offer-over = Срок действия истек { $date }
activation-history = Что происходило
activation-line = { $status }: { $name }, { $at }
activation-by-programme = программа
who-can-activate = Кто может активировать
activation-needs-role = Вы не можете это активировать. Ваши роли здесь: { $own }. Нужна одна из следующих ролей: { $needed }.
activation-closed = Активировать можно было до { $last-day } включительно.
activation-needs-contact = У вашей компании нет маркетингового контакта, который получил бы инструкции. Сначала назначьте его.
activation-name-contact = Назначить маркетинговый контакт
support-ids = Идентификатор доступа и идентификатор контракта
support-ids-use = Служба поддержки спросит оба идентификатора при первом обращении. Видеть и использовать их могут все сотрудники вашей компании.
open-support-site = Открыть сайт поддержки
support-ids-help = Что-то не устанавливается или не запускается? Откройте обращение с этими идентификаторами или обратитесь к программе в разделе «Запросы на обслуживание».

## Asking for it

activate-heading = Активировать «{ $product }»
activate-lead = Программа выполнит запрос в течение нескольких дней и покажет идентификатор доступа и идентификатор контракта в строке этого преимущества.
activate-lead-mails = В целях безопасности инструкции придут на два адреса: собственный адрес пользователя и другой адрес этого же пользователя.
activate-lead-offer = Программа выполнит запрос в течение нескольких дней. Затем инструкции получит ваш маркетинговый контакт:
activate-person = Кто будет пользоваться?
activate-alternative-hint = Другой адрес этого же пользователя, не тот, что в списке.
activate-final = Запрос можно отозвать, пока программа не начала над ним работать. После этого отменить запрос и заменить пользователя нельзя.
activate-final-plain = Запрос можно отозвать, пока программа не начала над ним работать. После этого отменить его нельзя.
activate-ends-refund = Активация прекращает право на возмещение.
activate-ends-refund-text = До { $last-day } включительно членство { $package }, приобретенное { $purchased-on }, можно отменить с возмещением. После того как программа выполнит этот запрос, это невозможно.
activate-ends-refund-alone = До { $last-day } включительно это преимущество можно отменить отдельно, с возмещением. После того как программа выполнит этот запрос, это невозможно.
activate-submit = Отправить запрос
activate-give-up-refund = Отправить запрос и отказаться от возмещения
activate-already = Пользователь { $name } уже запросил это, { $at }.
activate-is-active = Уже активно.
activate-withdraw-late = Отозвать уже нельзя: над запросом работает оператор, или решение принято.

## How support is asked for

support-heading = Как обратиться за поддержкой
support-cloud = Облачные продукты, от имени клиента
support-cloud-text = Расходует одно облачное обращение. Запрашивает только агент по администрированию, указывая клиента.
support-on-premises = Локальные продукты
support-on-premises-text = Расходует одно локальное обращение. Запросить может любой сотрудник компании, указав идентификатор доступа и идентификатор контракта из строки активного преимущества.
support-advisory = Предпродажная подготовка, развертывание и часы консультаций
support-advisory-text = Расходует часы: опишите планы, этап и сколько часов нужно, не более 25 в одном запросе.
support-step-activate = Активируйте преимущество в списке выше. Программе нужно на это несколько дней.
support-step-cloud = Создайте запрос здесь: укажите клиента, облачную службу и в чем проблема.
support-step-answered = Программа ответит в запросе, и вы узнаете об этом из письма. Обращение считается израсходованным, когда запрос закрыт.
support-step-ids = Откройте строку преимущества: там указаны идентификатор доступа и идентификатор контракта. При первом обращении служба поддержки спросит оба.
support-step-on-premises = Создайте запрос здесь или на сайте поддержки, на который ведет строка, и укажите продукт, который не устанавливается или не работает.
support-step-hours = Создайте запрос здесь: опишите планы, этап и сколько часов нужно.
support-step-consultant = Консультант ответит в запросе и предложит время. Израсходованные часы указываются при закрытии.
support-ask-cloud = Запросить облачную поддержку
support-ask-on-premises = Запросить локальную поддержку
support-ask-advisory = Запросить часы консультаций
support-ask-presales = Запросить предпродажные услуги или развертывание
support-needs-role = Ваши роли здесь: { $own }. Нужна одна из следующих ролей: { $needed }.
technical-staff-lead = Активные технические преимущества вашей компании и идентификаторы, которые спрашивает служба поддержки.

## What is wrong with an alternative address

alternative-not-an-address = Введите один адрес, на который можно отправить письмо, например name@company.example.
alternative-same-as-own = Введите другой адрес: это собственный адрес пользователя.
alternative-looks-like-own = Введите другой адрес: этот похож на собственный адрес пользователя.

## Told after it happened

flash-activation-requested = Активация «{ $product }» запрошена.
flash-activation-withdrawn = Запрос на активацию «{ $product }» отозван.

## The list, for operators

activations = Активации
lead-activations = Что компании просят активировать; сначала те запросы, которые ждут дольше всего. Время указано в UTC.
no-activations = Ничего не ждет
no-activations-text = Запросы компаний появляются здесь сразу. Рассмотренные можно найти по состоянию.

## The page of one, for operators

case-title = { $product } для компании { $company }
case-since = с
case-designee = Для кого
case-alternative = Другой адрес:
case-no-designee = Никто не указан.
case-no-contact = У компании нет действующего маркетингового контакта.
case-deactivated = деактивирован
case-until = Активно до
case-decide = Решение
case-closed = Этот запрос закрыт: решать больше нечего.
case-ends-refund = После выполнения компания теряет право на возмещение за это членство, действующее до { $date } включительно.
case-take-text = Компания и другие операторы увидят, что запрос в работе. После этого он не выполняется автоматически, и компания не может его отозвать.
case-fulfil = Выполнить
case-fulfil-technical = С обоими идентификаторами преимущество становится активным. Идентификаторы хранятся в зашифрованном виде и видны только сотрудникам компании: проверьте их заранее.
case-fulfil-offer = Предложение станет активным до { $date } включительно, инструкции будут отправлены на { $address }.
case-fulfil-final = Выполнение нельзя отменить.
case-ids-hint = От 1 до 64 букв, цифр и знаков. Они хранятся заглавными буквами и без пробелов.
case-make-ids-text = Или портал сам создаст оба идентификатора: вводить их не нужно.
case-make-ids = Создать идентификаторы и выполнить
case-id-wrong = { $name }: введите от 1 до { $most } латинских букв, цифр и знаков. В целях безопасности введите оба идентификатора заново.
case-no-ids-made = Ничего не сделано: создать идентификаторы не удалось. Повторите попытку позже или введите их сами.
unfulfillable-suspended = Компания приостановлена: запрос можно выполнить после снятия приостановки или отклонить.
unfulfillable-cancelled = Членство отменено: запрос можно только отклонить.
unfulfillable-no-contact = У компании нет действующего маркетингового контакта, и инструкции никто не получит: попросите компанию указать его или отклоните запрос.
unfulfillable-too-late = Выполнить запрос можно было до { $date } включительно: портал его отклонил.
case-decline = Отклонить
case-decline-final = Отклонение нельзя отменить.
case-asked-again = Компания может подать запрос снова до { $date } включительно.
case-not-asked-again = Компания не сможет подать запрос снова.
case-message = Сообщение компании
case-message-hint = Причина и что компания может сделать. Сообщение будет показано и отправлено компании; не более { $most } знаков. Никогда не указывайте здесь идентификаторы и ключи.
case-message-missing = Укажите причину отказа
case-message-long = { $count ->
    [one] В сообщении { $count } знак, допустимо { $most }
    [few] В сообщении { $count } знака, допустимо { $most }
    [many] В сообщении { $count } знаков, допустимо { $most }
   *[other] В сообщении { $count } знака, допустимо { $most }
}
case-history = История
case-by-programme = Программа, автоматически

## Several at once, for operators

fulfil-chosen = Выполнить выбранные…
technical-one-by-one = Технические преимущества выполняются по одному: у каждого свои идентификатор доступа и идентификатор контракта.
fulfilments-none = Выберите хотя бы одно предложение для выхода на рынок
fulfilments-too-many = За один раз можно выполнить не более { $most }
fulfilments-title = { $count ->
    [one] Выполнение { $count } предложения для выхода на рынок
    [few] Выполнение { $count } предложений для выхода на рынок
    [many] Выполнение { $count } предложений для выхода на рынок
   *[other] Выполнение { $count } предложений для выхода на рынок
}
fulfilments-text = Активными станут все или ни одно, и отменить это нельзя. Каждый контакт получит инструкции.
fulfilments-verb = { $count ->
    [one] Выполнить { $count } запрос
    [few] Выполнить { $count } запроса
    [many] Выполнить { $count } запросов
   *[other] Выполнить { $count } запроса
}
fulfilments-blocked = Выполнить можно не все, поэтому не будет выполнено ни одно. Вернитесь и снимите выбор с них.
fulfilments-stale = Ничего не сделано: с тех пор что-то изменилось. Вот текущее положение.
fulfilments-caption = Что произойдет с каждым
fulfilment-until = Активно до { $date } включительно; инструкции будут отправлены на { $address }
fulfilment-skipped = Пропущено, уже решено: { $state }

## What operators did

flash-case-taken = Вы взяли в работу запрос на «{ $product }».
flash-case-handed-over = Запрос на «{ $product }» передан оператору { $to }.
flash-case-fulfilled = Преимущество «{ $product }» активно для компании { $company }.
flash-cases-fulfilled = { $count ->
    [one] Выполнен { $count } запрос.
    [few] Выполнено { $count } запроса.
    [many] Выполнено { $count } запросов.
   *[other] Выполнено { $count } запроса.
}
flash-case-declined = Запрос на «{ $product }» от компании { $company } отклонен.
flash-case-taken-by = Ничего не сделано: запрос в работе у оператора { $by }.
flash-case-fulfilled-by = Ничего не сделано: запрос уже выполнен оператором { $by }.
flash-case-declined-by = Ничего не сделано: запрос уже отклонен оператором { $by }.
flash-case-fulfilled-itself = Ничего не сделано: программа уже выполнила запрос автоматически.
flash-case-withdrawn = Ничего не сделано: компания отозвала запрос.
flash-case-changed = Ничего не сделано: запрос изменился после того, как была показана страница.

## Mails, and their names for operators

mail-activation-active-subject = Активировано: { $product }
mail-technical-active = Программа активировала «{ $product }» для компании { $company }. Идентификатора доступа и идентификатора контракта в этом письме нет: войдите, чтобы увидеть их на странице технических преимуществ.
mail-offer-active = Программа активировала «{ $product }» для компании { $company }. Предложением можно пользоваться до { $date } включительно.
mail-activation-declined-subject = Не активировано: { $product }
mail-activation-declined = Программа отказала в активации «{ $product }» для компании { $company }.
mail-message-of-programme = Сообщение программы:
mail-ask-again = Активацию можно запросить снова, пока срок действия преимущества не истек.
mail-is-technical-active = Техническое преимущество активировано
mail-is-technical-declined = Техническое преимущество отклонено
mail-is-go-to-market-active = Предложение для выхода на рынок активировано
mail-is-go-to-market-declined = Предложение для выхода на рынок отклонено

## In the logs

log-activation-requested = Запрошена активация { $of }
log-activation-requested-try = Попытка запросить активацию { $of }
log-activation-withdrawn = Отозван запрос на активацию { $of }
log-activation-withdrawn-try = Попытка отозвать запрос на активацию { $of }
log-activation-taken = Взят в работу запрос на активацию { $of }
log-activation-taken-try = Попытка взять в работу запрос на активацию { $of }
log-activation-handed-over = Передан другому оператору запрос на активацию { $of }
log-activation-handed-over-try = Попытка передать запрос на активацию { $of }
log-activation-fulfilled = Выполнен запрос на активацию { $of }
log-activation-fulfilled-try = Попытка выполнить запрос на активацию { $of }
log-activation-fulfilled-many = { $count ->
    [0] Выполнено несколько запросов на активацию
    [one] Выполнен { $count } запрос на активацию
    [few] Выполнено { $count } запроса на активацию
    [many] Выполнено { $count } запросов на активацию
   *[other] Выполнено { $count } запроса на активацию
}
log-activation-fulfilled-try-many = { $count ->
    [0] Попытка выполнить несколько запросов на активацию
    [one] Попытка выполнить { $count } запрос на активацию
    [few] Попытка выполнить { $count } запроса на активацию
    [many] Попытка выполнить { $count } запросов на активацию
   *[other] Попытка выполнить { $count } запроса на активацию
}
log-activation-declined = Отклонен запрос на активацию { $of }
log-activation-declined-try = Попытка отклонить запрос на активацию { $of }
log-activation-read = Прочитан запрос на активацию { $of }
log-activation-read-try = Попытка прочитать запрос на активацию { $of }
log-support-ids-seen = Просмотрены идентификатор доступа и идентификатор контракта { $of }
log-support-ids-seen-try = Попытка просмотреть идентификатор доступа и идентификатор контракта { $of }
declined-as-overdue = Запрос не был выполнен в срок, поэтому портал отклонил его.
