### Технические преимущества и маркетинговые предложения: запрос и то, что сделала программа.

status-requested = Запрошено
status-in-progress = В работе
status-active = Активно
status-declined = Отклонено
status-withdrawn = Отозвано
status-since = { $status } с { $date }

units-left = использовано { $used }, осталось { $left }
units-left-reserved = использовано { $used }, зарезервировано { $reserved }, осталось { $left }
units-used = использовано { $used }
units-used-reserved = использовано { $used }, зарезервировано { $reserved }
column-used = Использовано
column-reserved = Зарезервировано
column-left = Осталось

activation = Активация
activate-again = Активировать снова
activation-ready = Можно активировать до { $date } включительно.
activation-takes-days = Программе нужно несколько дней. Когда все будет готово, письмо придет на оба адреса.
activation-takes-days-offer = Программе нужно несколько дней. Когда все будет готово, инструкции получит маркетинговый контакт.
activation-takes-days-plain = Программе нужно несколько дней. Когда все будет готово, вы получите письмо.
activation-asked-by = Запросил(а) { $name }, { $at }
activation-designee = Для кого
activation-alternative = Другой адрес почты
activation-reason = Причина
activation-in-work = Над запросом работает оператор, поэтому отозвать его уже нельзя.
activation-withdraw = Отозвать запрос
activation-offer-until = Предложение действует до { $date } включительно.
activation-history = Что происходило
activation-line = { $status }: { $name }, { $at }
activation-by-programme = программа
who-can-activate = Кто может активировать
activation-needs-role = Вы не можете это активировать. Ваша роль здесь: { $own }. Нужна одна из ролей: { $needed }.
activation-closed = Последний день активации был { $last-day }.
activation-needs-contact = У вашей компании нет маркетингового контакта, который получил бы инструкции. Сначала назначьте его.
activation-name-contact = Назначить маркетинговый контакт

support-ids = Идентификатор доступа и идентификатор контракта
support-ids-use = Служба поддержки спросит оба при первом обращении. Видеть и использовать их могут все сотрудники вашей компании.
support-ids-help = Что-то не устанавливается или не запускается? Откройте обращение с этими идентификаторами или обратитесь к программе в разделе «Запросы на обслуживание».

activate-heading = Активировать { $product }
activate-lead = Программа выполнит запрос в течение нескольких дней и покажет идентификатор доступа и идентификатор контракта в строке этого преимущества.
activate-lead-mails = В целях безопасности инструкции придут на два адреса: собственный адрес человека и другой адрес этого же человека.
activate-lead-offer = Программа выполнит запрос в течение нескольких дней. Затем инструкции получит ваш маркетинговый контакт:
activate-person = Кто будет пользоваться?
activate-alternative-hint = Другой адрес этого же человека, не тот, что в списке.
activate-ends-refund = Активация прекращает право на возврат денег.
activate-ends-refund-text = До { $last-day } включительно членство { $package }, купленное { $purchased-on }, можно отменить с возвратом денег. После того как программа выполнит этот запрос, это невозможно.
activate-submit = Отправить запрос
activate-give-up-refund = Отправить запрос и отказаться от возврата
activate-choose-person = Выберите, кто будет пользоваться.
activate-already = { $name } уже запросил(а) это, { $at }.
activate-is-active = Уже активно.
activate-withdraw-late = Отозвать уже нельзя: над запросом работает оператор, или решение принято.

flash-activation-requested = Активация «{ $product }» запрошена.
flash-activation-withdrawn = Запрос на активацию «{ $product }» отозван.

support-heading = Как обратиться за поддержкой
support-cloud = Облачные продукты, от имени клиента
support-cloud-text = Расходует одно облачное обращение. Запрашивает только агент по администрированию, указывая клиента.
support-on-premises = Локальные продукты
support-on-premises-text = Расходует одно локальное обращение. Запросить может любой сотрудник компании, указав идентификатор доступа и идентификатор контракта из строки активного преимущества.
support-advisory = Предпродажная подготовка, развертывание и часы консультаций
support-advisory-text = Расходует часы: опишите планы, этап и сколько часов нужно, не более 25 в одном запросе.
support-ask-cloud = Запросить облачную поддержку
support-ask-on-premises = Запросить локальную поддержку
support-ask-advisory = Запросить часы консультаций
support-ask-presales = Запросить предпродажные услуги или развертывание
support-needs-role = Ваша роль здесь: { $own }. Нужна одна из ролей: { $needed }.
technical-staff-lead = Активные технические преимущества вашей компании и идентификаторы, которые спрашивает служба поддержки.

alternative-not-an-address = Введите один адрес, на который можно отправить письмо, например name@company.example.
alternative-same-as-own = Введите другой адрес: это собственный адрес человека.
alternative-looks-like-own = Введите другой адрес: этот похож на собственный адрес человека.
