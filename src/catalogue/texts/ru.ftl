### Kinds of benefits, and the units that they come in.

menu-technical = Технические
unit-cores = { $count ->
    [one] ядро
    [few] ядра
    [many] ядер
   *[other] ядра
}
unit-seats = { $count ->
    [one] место
    [few] места
    [many] мест
   *[other] места
}
unit-incidents = { $count ->
    [one] обращение
    [few] обращения
    [many] обращений
   *[other] обращения
}
unit-hours = { $count ->
    [one] час
    [few] часа
    [many] часов
   *[other] часа
}

### The catalogue’s file: what is wrong in it.

catalogue-at = Строка { $line }, столбец { $column }
catalogue-wrong-syntax = Это не TOML: { $message }
catalogue-wrong-not-text = Файл не является текстом в UTF-8
catalogue-wrong-too-large = Файл больше { $size }
catalogue-wrong-format = Этот портал читает файлы с format = { $format }
catalogue-wrong-unknown-key = Здесь нет такого ключа
catalogue-wrong-missing = Нет { $key }
catalogue-wrong-expected-text = Укажите текст в кавычках
catalogue-wrong-expected-number = Укажите целое число без кавычек
catalogue-wrong-expected-yes-no = Укажите true или false
catalogue-wrong-expected-table = Здесь нужна таблица
catalogue-wrong-expected-list = Здесь нужен список
catalogue-wrong-expected-grant = Укажите число, таблицу с core, added, cap или unlimited либо слово unlimited в кавычках
catalogue-wrong-range = Укажите число от { $least } до { $most }
catalogue-wrong-word = Укажите одно из значений: { $words }
catalogue-wrong-code = Код состоит из строчных букв от a до z, цифр и дефисов (у пакета — подчеркиваний), не более 60 знаков
catalogue-wrong-language = Языки портала: { $languages }
catalogue-wrong-address = Укажите полный адрес, который начинается с https
catalogue-wrong-price-comma = Пишите цену с точкой и без запятой, например 1200.50
catalogue-wrong-price = Пишите цену цифрами, знаков после точки — не более { $digits }
catalogue-wrong-no-product = В каталоге нет продукта { $code }
catalogue-wrong-no-package = В каталоге нет пакета { $code }
catalogue-wrong-no-offer = В каталоге нет предложения { $code }
catalogue-wrong-itself = Предложение не может исключать само себя
catalogue-wrong-empty = Укажите значение
catalogue-wrong-too-long = Не более { $most } знаков
catalogue-wrong-control = Здесь недопустимый управляющий символ или перевод строки
catalogue-wrong-download-twice = Этот язык с этой системой указан дважды
catalogue-wrong-no-english = Добавьте английский (en): он заменяет недостающие языки
catalogue-wrong-grants-nothing = Здесь ничего не предоставляется
catalogue-wrong-no-support-ids = Техническому продукту, который выполняет портал, нужно support_ids
catalogue-wrong-not-activated = Выполняются только технические продукты и маркетинговые предложения
catalogue-wrong-in-use = Этого нет, но оно используется: оставьте и снимите с продажи
