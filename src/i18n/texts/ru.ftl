### What belongs to no room: the terms of the field, and what the formats say in words.

## The terms of the field. Other texts use the same words.

benefits = Преимущества
software = Программное обеспечение
cloud = Облако
visual-studio-subscriptions = Подписки Visual Studio
technical-benefits = Технические преимущества
go-to-market = Выход на рынок
get-keys = Получить ключи
assign-user = Назначить пользователя
activate = Активировать
status = Состояние
expires = Срок действия
expired = Срок действия истек
access-id = Идентификатор доступа
contract-id = Идентификатор контракта
submit-request = Отправить запрос
add = Добавить
update = Обновить
change = Изменить
add-licenses = Добавить лицензии
extend-end-date = Продлить дату окончания
benefit-expiry-date = Дата окончания срока действия преимущества
marketing-contact = Маркетинговый контакт
unlimited = Неограниченно

## What the formats in `formats.rs` say in words

today = сегодня
tomorrow = завтра
yesterday = вчера
in-days = { $days ->
    [one] через { $days } день
    [few] через { $days } дня
    [many] через { $days } дней
   *[other] через { $days } дня
}
days-ago = { $days ->
    [one] { $days } день назад
    [few] { $days } дня назад
    [many] { $days } дней назад
   *[other] { $days } дня назад
}
file-size-bytes = { $bytes ->
    [one] { $bytes }{ "\u00A0" }байт
    [few] { $bytes }{ "\u00A0" }байта
    [many] { $bytes }{ "\u00A0" }байт
   *[other] { $bytes }{ "\u00A0" }байта
}
file-size-kilobytes = { $size }{ "\u00A0" }кБ
file-size-megabytes = { $size }{ "\u00A0" }МБ
file-size-gigabytes = { $size }{ "\u00A0" }ГБ
file-size-terabytes = { $size }{ "\u00A0" }ТБ
