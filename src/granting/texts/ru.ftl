### Что операторы предоставляют компании вручную.

give-membership = Предоставить членство
give-membership-text = Без заказа: компания получит его сразу и прочитает ваше основание.
give-membership-preview = Предоставить это членство?
give-starts-on = Первый день
give-start-hint = Не раньше чем год назад и не позже сегодняшнего дня, { $today } в часовом поясе компании. С этого дня отсчитывается срок возврата средств.
give-offer-unpublished = { $offer } (ничего не опубликовано)
give-offer-not-sold = { $offer } (больше не продается)
give-no-offer = Выберите предложение.
give-unpublished = { $offer } пока ничего не дает: его состав ни разу не публиковался. Сначала опубликуйте его пакет.
give-same-level = У компании есть членство { $package } до { $until }, включая период продления. Продлите его.
give-action-pack = У компании есть { $package } до { $until }, включая период продления. Такой пакет может быть только один.
give-apart = У компании есть { $offer }, а эти два предложения нельзя иметь одновременно.
give-in-future = Введите день не позже сегодняшнего.
give-over = Введите более поздний день: { $day } такое членство уже закончилось бы.
give-stale = То, что будет предоставлено, изменилось. Проверьте еще раз.
give-grants-nothing = Это предложение не дает никаких преимуществ.
give-happens = Преимуществами можно пользоваться сразу. Глобальные администраторы получат письмо с вашим основанием.
grant-no-date = Введите день.
grant-reason-hint = Его прочитает компания.
grant-no-reason = Введите основание.
grant-long-reason = Сократите основание до { $most } знаков.
grant-happens-told = Глобальные администраторы получат письмо с вашим основанием. Оно будет показано и на страницах компании.
flash-membership-given = Членство предоставлено.

extend-membership = Продлить членство
extend-to = Новая годовщина
extend-hint = С { $first } по { $last }: не больше двух лет от первого дня.
extend-happens-benefits = Все, что можно активировать или получить до определенного дня, можно будет на столько же дней дольше. Места сохраняют своих владельцев.
extend-happens-window = Период продления начнется после новой годовщины. Предложения, действующие до годовщины, будут действовать до новой.
extend-no-later = Введите день позже { $present }, нынешней годовщины.
extend-past = Введите день, который еще не прошел.
extend-too-late = Введите день не позже { $last }: не больше двух лет от первого дня.
extend-lapsed = Это членство истекло: возможно только новое.
extend-cancelled = Это членство отменено: продлить его нельзя.
flash-membership-extended = Членство продлено.

grant-more = Увеличить количество
more-how-much = На сколько увеличить
more-hint = Не больше { $most } за один раз.
more-happens = Дополнительным количеством можно пользоваться сразу, в те же сроки, что и раньше.
more-wrong-number = Введите целое число от 1 до { $most }. Всего у преимущества может быть не больше { $all } единиц.
more-unlimited = Это преимущество не ограничено.
more-credit = Это один кредит для одного пользователя: добавить нечего.
more-one-offer = Это предложение активируется один раз: добавить нечего.
more-redeemed = Ключ этого преимущества погашен: подписка уже создана, и добавленное в нее не попадет.
more-lapsed = Членство истекло: добавить ничего нельзя.
flash-quantity-granted = Количество увеличено.

given-membership = { $day } предоставлено партнерской программой. Основание: { $reason }
given-extension = { $day } продлено партнерской программой, с { $from } до { $to } включительно. Основание: { $reason }
given-quantity = Из них { $more } с { $day } дополнительно от партнерской программы. Основание: { $reason }

mail-is-membership-given = Членство предоставлено
mail-is-membership-extended = Членство продлено
mail-is-quantity-granted = Количество увеличено
mail-membership-given-subject = Теперь у вас есть { $offer }
mail-membership-given = Партнерская программа предоставила компании { $company } членство { $offer }: с { $starts } до { $anniversary } включительно.
mail-membership-extended-subject = Продлено: { $offers }
mail-membership-extended = Партнерская программа продлила членство компании { $company }. Годовщина ({ $offers }) теперь { $to }, а не { $from }, как раньше.
mail-membership-extended-benefits = Последние дни преимуществ перенесены на столько же дней.
mail-quantity-granted-subject = Увеличено количество: { $product }
mail-quantity-granted = Партнерская программа увеличила для компании { $company } на { $more } количество продукта «{ $product }». Теперь всего: { $quantity }.
mail-grant-reason = Основание: { $reason }

log-membership-given = Предоставлено членство { $membership }, с { $from } до { $to }
log-membership-given-try = Попытка предоставить членство
log-membership-extended = Членство { $membership } продлено с { $from } до { $to }
log-membership-extended-try = Попытка продлить членство { $membership }
log-quantity-granted = Предоставлено дополнительно { $more }: «{ $product }»
log-quantity-granted-try = Попытка увеличить количество: «{ $product }»
