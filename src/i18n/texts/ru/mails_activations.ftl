### Письма об активациях и их названия для операторов.

mail-activation-active-subject = Активировано: { $product }
mail-technical-active = Программа активировала { $product } для компании { $company }. Идентификатора доступа и идентификатора контракта в этом письме нет: войдите, чтобы увидеть их на странице технических преимуществ.
mail-offer-active = Программа активировала { $product } для компании { $company }. Предложением можно пользоваться до { $date } включительно.
mail-activation-declined-subject = Не активировано: { $product }
mail-activation-declined = Программа отказала в активации { $product } для компании { $company }.
mail-message-of-programme = Сообщение программы:
mail-ask-again = Активацию можно запросить снова, пока срок действия преимущества не истек.

mail-is-technical-active = Техническое преимущество активировано
mail-is-technical-declined = Техническое преимущество отклонено
mail-is-go-to-market-active = Предложение для выхода на рынок активировано
mail-is-go-to-market-declined = Предложение для выхода на рынок отклонено
