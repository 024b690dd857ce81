### Перенос данных: компанию приглашают, и она принимает приглашение.

invite-company = Приглашение на перенос данных
invite-company-state = Как обстоит дело
invite-company-sent = Компания приглашена: { $at }. Данные еще не перенесены.
invite-company-not-sent = Компания управляет преимуществами в Partner Membership Center и не приглашена.
invite-company-text = Глобальные администраторы получат письмо со ссылкой. Когда один из них примет приглашение, страницы компании заработают.
invite-company-send = Отправить приглашение
invite-company-again = Отправить приглашение снова
invite-company-withdraw = Отозвать приглашение
invite-company-withdraw-text = Глобальным администраторам сообщат письмом. Принять его тогда не сможет никто; вы сможете отправить его снова.
invite-company-moved-in = Компания уже управляет преимуществами здесь.
invite-company-nobody = У компании нет действующего глобального администратора, который мог бы принять приглашение. Сначала пригласите такого пользователя.
invite-company-changed = Приглашение изменилось с тех пор, как была показана страница. Проверьте еще раз.
flash-company-invited = Приглашение на перенос данных отправлено.
flash-company-invitation-withdrawn = Приглашение на перенос данных отозвано.

moving-in = Перенос данных
moving-in-invitation = Приглашение
moving-in-none = Сейчас приглашения нет. Когда партнерская программа его отправит, глобальные администраторы получат письмо.
moving-in-invited = Партнерская программа пригласила вашу компанию { $day }
moving-in-happens-here = С этого момента ваша компания управляет преимуществами здесь: ключи, места, активации и запросы.
moving-in-happens-there = Все, что сделано в Partner Membership Center, остается там. Новых действий там больше не будет.
moving-in-happens-told = Все глобальные администраторы получат письмо. Пользователи вашей компании смогут сразу пользоваться ее страницами.
moving-in-final = Это нельзя отменить.
moving-in-accept = Принять и перенести данные
moving-in-done = Ваша компания уже управляет преимуществами здесь. Принимать нечего.
moving-in-link = Узнать, что это значит, и принять приглашение
moving-in-who = Кто глобальные администраторы
flash-moved-in = Данные компании { $company } перенесены.

mail-is-company-invited = Приглашение на перенос данных
mail-is-invitation-withdrawn = Приглашение на перенос данных отозвано
mail-is-moved-in = Данные перенесены
mail-accept-invitation = Открыть приглашение
mail-company-invited-subject = Приглашение на перенос данных: { $company }
mail-company-invited = Партнерская программа приглашает компанию { $company } управлять преимуществами на этом портале, а не в Partner Membership Center.
mail-company-invited-how = Приглашение принимает глобальный администратор. На странице по ссылке сказано, что произойдет затем.
mail-invitation-withdrawn-subject = Приглашение на перенос данных отозвано: { $company }
mail-invitation-withdrawn = Партнерская программа отозвала приглашение компании { $company } на перенос данных. Преимуществами, как и раньше, управляют в Partner Membership Center.
mail-moved-in-subject = Данные перенесены: { $company }
mail-moved-in = Пользователь { $by } принял приглашение. Теперь компания { $company } управляет преимуществами на этом портале.

log-company-invited = Компания с MPN { $mpn-id } приглашена на перенос данных
log-company-invited-try = Попытка пригласить компанию с MPN { $mpn-id } на перенос данных
log-company-uninvited = Отозвано приглашение на перенос данных: MPN { $mpn-id }
log-company-uninvited-try = Попытка отозвать приглашение на перенос данных: MPN { $mpn-id }
log-company-moved-in = Принято приглашение на перенос данных: MPN { $mpn-id }
log-company-moved-in-try = Попытка принять приглашение на перенос данных: MPN { $mpn-id }
