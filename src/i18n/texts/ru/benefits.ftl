### The Benefits pages.

lead-software = Ключи и загрузки для программного обеспечения из ваших пакетов.
lead-cloud = Облачные службы в ваших пакетах: кредиты и лицензии.
lead-visual-studio = Места для разработчиков; каждое закрепляется за одним человеком.
lead-technical = Обращения в поддержку, часы консультаций и услуги по развертыванию в ваших пакетах.
lead-go-to-market = Предложения, которые помогают вам в маркетинге и продажах.
lead-my-assignments = Что компания { $company } предоставила вам.

## The list

column-product = Продукт
column-package = Пакет
column-quantity = Количество
filter-all = Все
filter-ending-soon = Скоро истекают
filter-label = Фильтр
search = Найти
search-label = Поиск по продукту или пакету
search-placeholder = Поиск…
list-count = { $count ->
    [one] { $count } преимущество
    [few] { $count } преимущества
    [many] { $count } преимуществ
   *[other] { $count } преимущества
}
download-csv = Скачать CSV
pages = Страницы
page-word = Страница
details-of = Сведения: { $product }, { $package }
empty-heading = Пока ничего нет
empty-text = Ваше членство пока не дает преимуществ этого вида. Новые преимущества появятся здесь в день начала членства.
no-match-heading = Ничего не найдено
no-match-text = Ни одно из ваших преимуществ не соответствует поиску и фильтру.
show-all = { $count ->
    [one] Показать все ({ $count })
    [few] Показать все ({ $count })
    [many] Показать все ({ $count })
   *[other] Показать все ({ $count })
}

status-not-used = Не использовано
status-keys-shown = Ключи показаны
status-assigned = Назначено
status-assigned-of = Назначено: { $assigned } / { $quantity }
status-no-key-needed = Ключ не нужен
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

## What stands above the list

notice-days-left = { $days ->
    [0] Сегодня последний день для неиспользованных преимуществ.
    [one] Для неиспользованных преимуществ остался { $days } день.
    [few] Для неиспользованных преимуществ осталось { $days } дня.
    [many] Для неиспользованных преимуществ осталось { $days } дней.
   *[other] Для неиспользованных преимуществ осталось { $days } дня.
}
notice-last-day = Первые из них истекают { $last-day }; { $renewal-opens } начнется период продления.
notice-renewal-open = Год членства закончился.
notice-renewal-closes = Новые ключи больше не выдаются, но уже полученные можно показать снова. До { $closes } включительно членство можно продлить.

moved-out-heading = Ваши преимущества пока находятся в Partner Membership Center.
moved-out-text = Управляйте ими там, пока данные вашей компании не перенесены; до этого здесь нельзя выполнить никаких действий.
moved-out-link = Partner Membership Center
moved-out-invited = { $date } было отправлено приглашение на перенос данных. Принять его может глобальный администратор вашей компании.
moved-out-not-invited = Ваша компания получит приглашение на перенос данных; глобальным администраторам сообщат об этом.
moved-out-technical = До тех пор технические преимущества для вас активирует региональная поддержка:
regional-help = Региональная поддержка

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
keys-need-role = Вы не можете получать и просматривать ключи. Ваши роли здесь: { $own }. Нужна одна из следующих ролей: { $needed }.
who-can-get-keys = Кто может получить ключи
who-can-give-role = Кто может назначить вам роль
downloads = Загрузки
nothing-to-download = У продукта «{ $product }» нет файлов для скачивания.
system = Операционная система
show-downloads = Показать загрузки
installer = Пакет установки, { $language }, { $system }

closed-suspended = Участие вашей компании приостановлено: до его возобновления ничего нельзя изменить.
closed-not-moved-in = До переноса данных ваша компания управляет преимуществами в Partner Membership Center.
closed-cancelled = Членство отменено вместе со всеми его преимуществами.
closed-not-started = Членство начинается { $starts }; с этого дня можно получать ключи.
closed-expired = Ключи можно было получить до { $last-day } включительно.
closed-expired-renewable = Ключи можно было получить до { $last-day } включительно. Продление даст новые преимущества; продлить членство можно до { $closes } включительно.
closed-lapsed = Членство прекращено: { $closed } закончился период продления.
pool-too-small = Ключи не выданы: в пуле партнерской программы их недостаточно для продукта «{ $product }». Операторы это увидят; повторите попытку позже.

## The confirmation

confirm-keys-heading = Получить ключи продукта «{ $product }»?
confirm-refund-first = Подтвердите отказ от права на возмещение
refund-ends-confirm = До { $last-day } включительно членство { $package }, приобретенное { $purchased-on }, можно отменить с возмещением. После показа ключа это невозможно.
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

## The overview

overview-lead = Преимущества партнера
membership-dates = Даты членства
term-days-left = { $days ->
    [one] день до конца года членства
    [few] дня до конца года членства
    [many] дней до конца года членства
   *[other] дня до конца года членства
}
term-days-to-renew = { $days ->
    [one] день на продление
    [few] дня на продление
    [many] дней на продление
   *[other] дня на продление
}
started-on = Начало: { $date }
anniversary-on = Годовщина: { $date }
today-is = Сегодня: { $date }
renewal-window = Период продления: { $window }
renewal-window-column = Период продления
from-to = { $from } – { $to }
tile-not-used = { $count ->
    [one] не использовано
    [few] не использовано
    [many] не использовано
   *[other] не использовано
}
tile-used = Всего: { $total }, использовано: { $used }
tile-software = Всего: { $total }, использовано: { $used }, без ключа: { $no-key }
tile-seats-free = { $count ->
    [one] место не назначено
    [few] места не назначены
    [many] мест не назначено
   *[other] места не назначено
}
tile-seats = { $seats ->
    [one] { $seats } место, назначено: { $assigned }
    [few] { $seats } места, назначено: { $assigned }
    [many] { $seats } мест, назначено: { $assigned }
   *[other] { $seats } места, назначено: { $assigned }
}
what-to-do-next = Что сделать дальше
nothing-to-do = Все, что можно использовать, уже используется.
more-to-do = { $count ->
    [one] И еще { $count } неиспользованное преимущество.
    [few] И еще { $count } неиспользованных преимущества.
    [many] И еще { $count } неиспользованных преимуществ.
   *[other] И еще { $count } неиспользованного преимущества.
}
to-do-what = { $kind }, { $package }: { $amount }
see-it = Посмотреть
memberships = Членства
membership = Членство
no-memberships = Действующего членства нет.
anniversary = Годовщина
your-roles = Ваши роли
global-admins = Глобальные администраторы
mpn-partner-admins = Администраторы партнера MPN

## My assignments

seat = Место
since = Дата начала
until = Дата окончания
nothing-assigned = Вам пока ничего не назначено
nothing-assigned-text = Когда администратор компании { $company } назначит вам место, оно появится здесь.
something-missing = Чего-то не хватает? Вам поможет { $name }:
