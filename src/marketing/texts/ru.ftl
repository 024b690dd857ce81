### The marketing contact and the Go-to-market page.

## The contact, at the top of the page

contact-none-text = В вашей компании его еще нет, а без него нельзя активировать ни одно предложение. Укажите, кому отправлять инструкции по почте, когда предложение станет активным.
contact-phone = Телефон
contact-language = Предпочитаемый язык
contact-set-on = Дата изменения
contact-needs-role = Вы не можете указать маркетинговый контакт. Ваши роли здесь: { $own }. Нужна одна из следующих ролей: { $needed }.
contact-who-can-help = Кто может помочь
who-can-set-contact = Кто может указать маркетинговый контакт

## The list of offers

column-offer = Предложение
offer-activate-by = Активировать до { $date }

## The form

add-contact = Добавить маркетинговый контакт
update-contact = Обновить маркетинговый контакт: { $name }
change-contact = Изменить маркетинговый контакт
contact-lead = Письма о ваших предложениях для выхода на рынок приходят этому человеку на указанный здесь адрес и на указанном здесь языке.
contact-person = Пользователь
contact-choose-another = Выбрать другого пользователя
contact-email-hint = Не собственный адрес этого пользователя, а другой — например, общий адрес вашего отдела маркетинга.
contact-phone-hint = Так, как номер пишут в стране вашей компании, или начиная с + и кода страны. Без добавочного номера.
contact-told = Пользователь получит об этом письмо на указанный адрес.
contact-told-new = Если вы измените адрес, пользователь получит письмо на новый.
contact-former-told = { $name } получит на указанный ранее адрес письмо о том, что контактом назначен другой человек.
contact-save = Сохранить
contact-back = Назад к предложениям для выхода на рынок

## What is wrong with what was typed

choose-person-first = Выберите пользователя.
enter-phone = Введите номер телефона цифрами.
phone-needs-country = Начните номер телефона с + и кода страны.
phone-with-extension = Введите номер телефона без добавочного номера.
phone-unassigned = Такого номера телефона нет. Проверьте цифры; номер другой страны начинается с + и кода страны.
choose-language-first = Выберите один из языков.

## Told after it happened

flash-contact-set = Маркетинговый контакт сохранен: { $name }.

## The mails

mail-is-contact-assigned = Маркетинговый контакт назначен
mail-is-contact-replaced = Маркетинговый контакт заменен
mail-contact-reason = Вы получили это письмо, потому что в компании { $company } этот адрес указали для маркетингового контакта.
mail-contact-assigned-subject = Вы — маркетинговый контакт компании { $company }
mail-contact-assigned = { $by } ({ $company }) назначает вас маркетинговым контактом компании и указывает этот адрес.
mail-contact-assigned-next = Теперь письма о предложениях компании для выхода на рынок будут приходить сюда. Если это адресовано не вам, сообщите администратору вашей компании.
mail-contact-replaced-subject = Вы больше не маркетинговый контакт компании { $company }
mail-contact-replaced = { $by } ({ $company }) назначает маркетинговым контактом компании другого человека. Письма о ее предложениях для выхода на рынок больше не приходят на этот адрес.

## In the logs

log-contact-set = Указан маркетинговый контакт: { $member }
log-contact-set-some = Указан маркетинговый контакт
log-contact-set-try = Попытка указать маркетинговый контакт: { $member }
log-contact-set-try-some = Попытка указать маркетинговый контакт
