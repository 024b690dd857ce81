### The test mail of the set-up.

mail-is-test = Пробное письмо
mail-test-subject = Пробное письмо портала для партнеров
mail-test = Если вы это читаете, письма портала доходят.
mail-test-reason = Вы получили это письмо, потому что запросили его в консоли.
