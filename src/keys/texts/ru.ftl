### Product keys: getting them, showing them again, their pools.

## Keys and downloads

keys = Ключи
shown-until = Показаны вам до { $until }
show-again = Показать снова
show-again-hint = Те же ключи будут показаны на десять минут; в журнал записывается, кто и когда их просматривал.
keys-to-get = { $count ->
    [one] Из пула партнерской программы будет выдан и показан вам { $count } ключ.
    [few] Из пула партнерской программы будут выданы и показаны вам { $count } ключа.
    [many] Из пула партнерской программы будет выдано и показано вам { $count } ключей.
   *[other] Из пула партнерской программы будет выдано и показано вам { $count } ключа.
}
refund-ends = После получения ключей возмещение невозможно.
refund-ends-text = Пакет { $package } еще можно отменить с возмещением до { $last-day } включительно. Перед выдачей ключей потребуется ваше подтверждение.
own-use = Для собственных нужд вашей компании и для демонстраций под вашим контролем. Запрещено использовать для учетных записей, оборудования и инфраструктуры клиентов.
special-instructions = Специальные инструкции
issued = Выдано
keys-issued-by = { $at }, получатель: { $name }
shown-to = Кому показаны
no-key-nothing-to-install = Это право использования, а не программа: ключа нет.
no-key-installer = Программа установки активирует продукт без отдельного ключа.
downloads-elsewhere = До переноса данных ваша компания получает пакеты установки в Partner Membership Center.
keys-need-role = Вы не можете получать и просматривать ключи. Ваши роли здесь: { $own }. Нужна одна из следующих ролей: { $needed }.
who-can-get-keys = Кто может получить ключи
downloads = Загрузки
nothing-to-download = У продукта «{ $product }» нет файлов для скачивания.
system = Операционная система
show-downloads = Показать загрузки
cannot-install = Не устанавливается?
cannot-install-link = Как обратиться в поддержку продукта
installer = Пакет установки, { $language }, { $system }
closed-expired = Ключи можно было получить до { $last-day } включительно.
closed-expired-renewable = Ключи можно было получить до { $last-day } включительно. Продление даст новые преимущества; продлить членство можно до { $closes } включительно.
pool-too-small = Ключи не выданы: в пуле партнерской программы их недостаточно для продукта «{ $product }». Операторы это увидят; повторите попытку позже.
pool-none-left = Сейчас ключей не осталось. Партнерская программа об этом уведомлена.
pool-empty-row = Сейчас ключей не осталось

## The confirmation

confirm-keys-heading = Получить ключи продукта «{ $product }»?
confirm-refund-first = Подтвердите отказ от права на возмещение
refund-ends-confirm = До { $last-day } включительно членство { $package }, приобретенное { $purchased-on }, можно отменить с возмещением. После показа ключа это невозможно.
refund-ends-alone = До { $last-day } включительно это преимущество можно отменить отдельно, с возмещением. После показа ключа это невозможно.
what-happens = Что произойдет
happens-issued = { $count ->
    [one] Компании { $company } будет выдан { $count } ключ из пула партнерской программы.
    [few] Компании { $company } будут выданы { $count } ключа из пула партнерской программы.
    [many] Компании { $company } будет выдано { $count } ключей из пула партнерской программы.
   *[other] Компании { $company } будет выдано { $count } ключа из пула партнерской программы.
}
happens-shown = Ключи продукта «{ $product }» будут показаны вам на десять минут; показать их снова можно в любое время.
happens-logged = В журнал записывается, кто, когда и откуда получил ключи.
get-keys-give-up-refund = Получить ключи и отказаться от возмещения

## Keys of several benefits

choose-for-keys = Выбрать: { $product }, { $package }
get-keys-of-chosen = Получить ключи выбранных продуктов
all-that-end-on = Все, срок которых истекает { $date } ({ $count })
get-keys-of-several = { $count ->
    [0] Получить ключи нескольких продуктов
    [one] Получить ключи { $count } продукта?
    [few] Получить ключи { $count } продуктов?
   *[many] Получить ключи { $count } продуктов?
}
keys-of-several = { $count ->
    [0] Ключи нескольких продуктов
    [one] Ключи { $count } продукта
    [few] Ключи { $count } продуктов
   *[many] Ключи { $count } продуктов
}
several-none = Ничего не выбрано. Сначала выберите продукты в списке.
several-most = За один раз можно выбрать не больше { $most }: здесь первые из выбранных.
several-again = Выданы раньше; те же ключи будут показаны снова.
several-not-got = Ключ не получен.
happens-shown-several = Они будут показаны вам на одной странице на десять минут; показать их снова можно в любое время.
flash-several-keys-shown = { $count ->
    [one] Ключи { $count } продукта показаны вам на десять минут.
    [few] Ключи { $count } продуктов показаны вам на десять минут.
   *[many] Ключи { $count } продуктов показаны вам на десять минут.
}

## Told after it happened

flash-keys-shown = Ключи продукта «{ $product }» показаны вам на десять минут.

## The pools, for operators

key-pools = Пулы ключей
lead-key-pools = Ключи продуктов, которыми располагает партнерская программа, и сколько из них выдано.
pools-empty = { $count ->
    [one] { $count } пул пуст.
    [few] { $count } пула пусты.
    [many] { $count } пулов пусты.
   *[other] { $count } пула пусты.
}
pools-empty-text = Компания, которая запросит ключ из пустого пула, получит отказ.
no-pools = Пулов ключей пока нет
no-pools-text = У программного или облачного продукта пул появляется с первым импортом ключей.
no-match-pools = В этом состоянии нет ни одного пула.
show-all-pools = Показать все пулы
available = Доступно
pool-empty = Пусто
pool-low = Мало
pool-enough = Достаточно

## Mails, and their names for operators

mail-keys-revealed-subject = Ключи «{ $product }» показаны впервые
mail-keys-revealed = Пользователь { $by } получил ключи продукта «{ $product }» для компании { $company }: { $at }. В этом письме ключей нет.
mail-keys-revealed-check = Если никто в вашей компании не должен был этого делать, откройте преимущество и свяжитесь с этим человеком.
mail-pool-empty-subject = Пул ключей пуст: { $product }
mail-pool-empty = Партнеру понадобились ключи «{ $product }», но в пуле их недостаточно. Ничего не выдано; все продолжится, когда пул будет пополнен.
mail-is-keys-revealed = Ключи показаны впервые
mail-is-pool-empty = Пул ключей пуст
mail-several-keys-revealed-subject = Ключи { $count } продуктов показаны впервые
mail-several-keys-revealed = Пользователь { $by } получил ключи для компании { $company } ({ $at }) для следующих продуктов: { $products }. В этом письме ключей нет.
mail-is-several-keys-revealed = Ключи нескольких продуктов показаны впервые

## In the logs

log-keys-issued = { $keys ->
    [0] Получены ключи { $of }
    [one] Получен { $keys } ключ { $of }
    [few] Получено { $keys } ключа { $of }
    [many] Получено { $keys } ключей { $of }
   *[other] Получено { $keys } ключа { $of }
}
log-keys-issued-try = Попытка получить ключи { $of }
log-keys-revealed = { $first ->
    [true] Впервые показаны ключи { $of }
   *[false] Снова показаны ключи { $of }
}
log-keys-revealed-try = Попытка показать ключи { $of }

## Imports of keys, for operators

key-imports = Импорт ключей
lead-key-imports = Файлы с ключами на пути в пул, сначала новые.
import-keys = Импортировать ключи
no-imports = Файлы еще не импортировались
no-imports-text = Ключи попадают в пул из файла CSV или текстового файла.
import-keys-text = В файле ключи одного продукта. Сначала вы увидите, что в нем: до вашего подтверждения в пул ничего не попадет.
import-file = Файл с ключами
import-file-hint = CSV, в заголовке которого есть столбец «key» или «product key», или текст с одним ключом в строке. Без JavaScript не больше { $most }.
import-send = Проверить файл
import-no-product = Выберите продукт, для которого эти ключи.
import-no-file = Выберите непустой файл.
import-file-large = Файл больше { $most }.
import-of = Импорт ключей: { $product }
import-begun = Начат
import-received = Получено
import-received-of = { $done } из { $size }
import-in-file = Ключей в файле
import-fresh = Новые
import-repeated = Повторы в файле
import-in-pool = Уже в пуле
import-issued = Выданы или отозваны раньше
import-malformed = Строки без ключа
import-receiving = Отправляется
import-checking = Проверяется
import-ready = Ждет подтверждения
import-inserting = Добавляется в пул
import-done = В пуле
import-failed = Не читается
import-discarded = Отменен
import-again-hint = Это продолжится само, даже если закрыть страницу.
import-look-again = Проверить ход
import-going-on = Файл получен не полностью
import-going-on-text = Получено { $done } из { $size }. Выберите тот же файл еще раз, чтобы отправить остальное. Без JavaScript отмените этот импорт и начните заново.
import-go-on = Отправить остальное
import-other-file = Это не тот файл, с которого начали.
import-broke-off = Файл не удалось отправить полностью. Попробуйте еще раз: полученное сохранено.
import-malformed-heading = { $count ->
    [one] { $count } строка без ключа
    [few] { $count } строки без ключа
    [many] { $count } строк без ключа
   *[other] { $count } строки без ключа
}
import-malformed-text = Из этого файла в пул ничего не попадет. Исправьте его и импортируйте еще раз.
import-failed-text = Файл не читается. Из него в пул ничего не попадет.
import-nothing-new = В файле нет новых ключей: импортировать нечего.
import-confirm-text = Новые ключи попадут в пул все сразу, остальные будут пропущены. Если импорт не подтвердят до { $at }, он будет удален.
import-confirm = { $count ->
    [one] Импортировать { $count } новый ключ
    [few] Импортировать { $count } новых ключа
    [many] Импортировать { $count } новых ключей
   *[other] Импортировать { $count } нового ключа
}
import-looked-again = Некоторые ключи из файла попали в пул после вашей проверки. Ничего не импортировано; вот как обстоят дела сейчас.
import-changed = Ничего не сделано: импорт уже не такой, каким был показан. Просмотрите его еще раз.
import-discard = Отменить импорт
import-done-text = { $count ->
    [one] { $count } ключ добавлен в пул.
    [few] { $count } ключа добавлены в пул.
    [many] { $count } ключей добавлены в пул.
   *[other] { $count } ключа добавлены в пул.
}
import-left-out = Строки, которые не попадут в пул
import-left-out-csv = Скачать эти строки с причинами (CSV)
import-line = Строка
import-why = Причина
import-at = Строка { $line }: { $why }
import-newest = Новейшие импорты
import-newer = Более новые импорты
import-older = Более старые импорты
flash-import-discarded = Импорт отменен.

## What is wrong with a line, behind its number

wrong-not-text = знак { $letter } не текст. Сохраните файл как CSV или текст в UTF-8.
wrong-packed = это упакованный файл, например книга Excel. Сохраните ее как CSV.
wrong-no-keys = в файле нет ключей.
wrong-line-long = в ней { $count } знаков, возможно не больше { $most }.
wrong-many-columns = в ней { $count } столбцов, возможно не больше { $most }.
wrong-no-key-column = столбцов { $count }, ни один не называется «key» или «product key».
wrong-two-key-columns = столбцы { $first } и { $second } оба названы как столбец с ключами.
wrong-other-columns = столбцов { $count }, а в заголовке { $expected }.
wrong-quotes = кавычки у знака { $letter } не закрыты, или за ними что-то стоит.
wrong-no-key = в столбце { $column } нет ключа.
wrong-key-short = в столбце { $column } букв и цифр { $count }, в ключе их не меньше { $least }.
wrong-key-long = в столбце { $column } букв и цифр { $count }, в ключе их не больше { $most }.
wrong-letter = знака { $letter } в ключе быть не может: только A–Z, цифры и дефисы.
wrong-repeated = повтор в файле
wrong-in-pool = уже в пуле
wrong-issued = выдан или отозван раньше

## Imports in the logs

log-of-some-product = одного из продуктов
log-key-import-begun = Начат импорт ключей { $of }
log-key-import-begun-try = Попытка импортировать ключи { $of }
log-key-import-confirmed = { $keys ->
    [one] Подтвержден импорт { $keys } ключа { $of }
    [few] Подтвержден импорт { $keys } ключей { $of }
    [many] Подтвержден импорт { $keys } ключей { $of }
   *[other] Подтвержден импорт { $keys } ключа { $of }
}
log-key-import-confirmed-try = Попытка подтвердить импорт ключей { $of }
log-key-import-discarded = Отменен импорт ключей { $of }
log-key-import-discarded-try = Попытка отменить импорт ключей { $of }
log-key-import-done = { $keys ->
    [one] { $keys } ключ { $of } добавлен в пул
    [few] { $keys } ключа { $of } добавлены в пул
    [many] { $keys } ключей { $of } добавлены в пул
   *[other] { $keys } ключа { $of } добавлены в пул
}
log-key-import-done-try = Попытка добавить ключи { $of } в пул

## Levels, for operators

pool-lasts = Хватит на
pool-pace = Хватит при темпе последних 90 дней
pool-no-pace = Нет прогноза
pool-lasts-today = меньше чем на день
pool-lasts-days = { $days ->
    [one] примерно на { $days } день
    [few] примерно на { $days } дня
    [many] примерно на { $days } дней
   *[other] примерно на { $days } дня
}
pool-lasts-weeks = { $weeks ->
    [one] примерно на { $weeks } неделю
    [few] примерно на { $weeks } недели
    [many] примерно на { $weeks } недель
   *[other] примерно на { $weeks } недели
}
pool-lasts-year = на год или дольше
threshold = Предупреждать, когда осталось мало
threshold-keys = Ключей меньше чем
threshold-hint = Если ключей меньше, пул считается почти пустым, и администраторы, которые хотят получать письма о пулах, узнают об этом, один раз. При 0 писем не будет.
threshold-save = Обновить порог
threshold-wrong = Введите целое число от 0 до { $most }.
flash-threshold-set = Порог для «{ $product }» обновлен.
mail-pools-low-subject = { $count ->
    [one] { $count } пул ключей почти пуст
    [few] { $count } пула ключей почти пусты
    [many] { $count } пулов ключей почти пусты
   *[other] { $count } пула ключей почти пусты
}
mail-pools-low = Ключей осталось меньше порога предупреждения:
mail-pool-low = { $count ->
    [one] { $product }: { $count } ключ
    [few] { $product }: { $count } ключа
    [many] { $product }: { $count } ключей
   *[other] { $product }: { $count } ключа
}
mail-is-pools-low = Пулы ключей почти пусты
log-threshold-set = Порог пула ключей { $of } теперь { $count }
log-threshold-set-try = Попытка изменить порог пула ключей { $of }

## Taking keys out, for operators

pool-retired = Не выдается
revoke-keys = Отозвать ключи
revoke-text = В пуле «{ $product }» ключей, которые никто не получил: { $count }. Отозванные ключи покинут его: их больше никто не получит, и никакой импорт их не вернет.
revoke-which = Какие
revoke-any = Самые новые в пуле
revoke-of-import = Из импорта: { $at }
revoke-count = Сколько ключей
revoke-count-hint = Если их меньше, то все.
revoke-reason = Основание
revoke-reason-hint = Оно останется в журнале программы.
revoke-final = Это нельзя отменить.
revoke-no-count = Введите, сколько ключей: целое число от 1 до { $most }.
revoke-nothing = Таких ключей в пуле больше нет.
revoke-no-reason = Введите основание.
revoke-long-reason = Сократите основание до { $most } знаков.
flash-keys-revoked = { $count ->
    [one] { $count } ключ отозван.
    [few] { $count } ключа отозваны.
    [many] { $count } ключей отозваны.
   *[other] { $count } ключа отозваны.
}
retire-pool = Закрыть пул
retire-pool-text = Из пула «{ $product }» больше ничего не будет выдано: компании увидят, что ключей нет. Выданные ключи останутся у компаний. Пул можно открыть снова.
take-pool-up = Снова открыть пул
take-pool-up-text = Ключи «{ $product }» снова будут выдаваться из пула.
flash-pool-retired = Из пула «{ $product }» больше ничего не выдается.
flash-pool-taken-up = Пул «{ $product }» снова открыт.
log-keys-revoked = { $count ->
    [one] Отозван { $count } ключ { $of }, которого никто не получил
    [few] Отозвано { $count } ключа { $of }, которых никто не получил
    [many] Отозвано { $count } ключей { $of }, которых никто не получил
   *[other] Отозвано { $count } ключа { $of }, которых никто не получил
}
log-keys-revoked-try = Попытка отозвать ключи { $of }
log-pool-retired = Закрыт пул ключей { $of }
log-pool-retired-try = Попытка закрыть пул ключей { $of }
log-pool-taken-up = Снова открыт пул ключей { $of }
log-pool-taken-up-try = Попытка снова открыть пул ключей { $of }

## Issued keys, for operators

issued-keys = Выданные ключи
lead-issued-keys = Найдите выданный ключ: по компании или так, как его называет компания.
issued-keys-company-hint = Идентификатор MPN или начало названия. Без ключа откроются все ключи компании.
issued-keys-key = Ключ продукта
issued-keys-key-hint = Ключ целиком; либо пять последних знаков вместе с компанией. Ключ только сравнивается: он не сохраняется и больше не показывается.
issued-keys-look-up = Найти
issued-keys-nothing-typed = Введите компанию или ключ.
issued-keys-no-company = Такой компании нет.
issued-keys-ending-alone = Введите и компанию: так могут оканчиваться многие ключи.
issued-keys-no-key = Введите ключ целиком или пять его последних знаков.
issued-keys-unknown = Такой ключ никому не выдан.
issued-keys-several = Так оканчиваются несколько ключей этой компании: найдите их здесь.
issued-keys-none = Компании { $company } ключи не выданы
issued-keys-of = Ключи, выданные компании { $company }
issued-keys-count = { $count ->
    [one] { $count } ключ
    [few] { $count } ключа
    [many] { $count } ключей
   *[other] { $count } ключа
}
issued-keys-count-more = Ключей больше { $count }
issued-keys-ending = Последние знаки
issued-keys-newest = Самые новые ключи
issued-keys-newer = Более новые ключи
issued-keys-older = Более старые ключи
issued-key-title = «{ $product }»: { $key }
issued-key-unseen = Еще не показан
issued-key-shown = Показан
issued-key-redeemed = Погашен
issued-key-revoked = Отозван
issued-key-to = Кому выдан
issued-key-redeemed-on = Дата погашения
issued-key-replaces = Вместо
issued-key-revoked-at = Когда отозван
issued-key-replaced-by = Чем заменен
issued-key-history = Что происходило с ключами этого преимущества
issued-key-no-history = Записей нет.

## Replacing an issued key

replace-key = Заменить ключ
replace-happens-new = Из пула «{ $product }» компании { $company } будет выдан новый ключ. Никто не увидит его, пока компания его не покажет.
replace-happens-revoked = { $key } будет отмечен как отозванный, с вашим основанием. Он больше не показывается, его погашение нельзя записать, и никакой импорт его не вернет.
replace-happens-told = Глобальные администраторы компании получат письмо с вашим основанием. Ключи, показанные в этот момент, будут скрыты.
replace-reason-hint = Его прочитает компания. Не вводите здесь ключ.
replace-final = Ключ можно заменить один раз, а выданный взамен нельзя. Это нельзя отменить.
replace-reason-tells-key = Введите основание без ключа.
replace-off-replaced = Этот ключ уже заменен: { $by }, { $at }. Ключ можно заменить один раз.
replace-off-replacement = Этот ключ выдан взамен другого. Выданный взамен ключ заменить нельзя.
replace-off-redeemed = Этот ключ погашен { $day }: на нем основана подписка.
replace-off-suspended = Компания приостановлена: она не может показывать ключи.
replace-off-not-moved-in = Данные компании еще не перенесены: она не может показывать ключи.
replace-off-cancelled = Членство или преимущество отменено: компания не может показать его ключи.
replace-off-over = Компания больше не может показать ключи этого преимущества: его срок прошел.
replace-pool-too-small = В пуле «{ $product }» нет ключа, который можно выдать. Ничего не изменено.
flash-key-replaced = Ключ отозван. Взамен выдан ключ { $number }.
revoked-keys = Отозванные ключи
key-revoked-line = { $key }: отозван { $day }, взамен выдан { $replacement }. Основание: { $reason }
key-revoked-ending = { $key }, последние знаки { $ending }: отозван { $day }, взамен выдан { $replacement }. Основание: { $reason }
mail-key-replaced-subject = Заменен ключ продукта «{ $product }»
mail-key-replaced = Ключ продукта «{ $product }», полученный компанией { $company }, отозван партнерской программой: { $at }. Взамен выдан новый ключ.
mail-key-replaced-reason = Основание: { $reason }
mail-key-replaced-show = Самих ключей в этом письме нет. Чтобы увидеть новый, покажите ключи снова на странице преимущества.
mail-is-key-replaced = Ключ заменен
log-key-replaced = Ключ { $key } { $of } заменен на ключ { $other }
log-key-replaced-try = Попытка заменить ключ { $key } { $of }
log-issued-key-read = Просмотрен ключ { $key } { $of }
log-issued-key-read-try = Попытка просмотреть ключ { $key } { $of }
log-issued-keys-looked-up = Просмотрены ключи, выданные MPN { $mpn-id }
log-issued-keys-looked-up-try = Попытка найти выданный ключ
