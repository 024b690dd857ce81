### What the formats in `formats.rs` say in words.

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
days-left = { $days ->
    [one] остался { $days } день
    [few] осталось { $days } дня
    [many] осталось { $days } дней
   *[other] осталось { $days } дня
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
