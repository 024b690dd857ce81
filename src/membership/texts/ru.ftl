### Memberships: where they stand, and why nothing can be started any more.

## Why nothing can be started

closed-cancelled = Членство отменено вместе со всеми его преимуществами.
closed-cancelled-benefit = Это преимущество отменено, само по себе или вместе с членством.
closed-not-started = Членство начинается { $starts }; с этого дня можно получать ключи.
closed-lapsed = Членство прекращено: { $closed } закончился период продления.

## Where one stands

renewal-window-column = Период продления
memberships = Членства
membership = Членство
no-memberships = Действующего членства нет.
anniversary = Годовщина
enrollment-not-started = Еще не началось
enrollment-active = Действует
enrollment-in-window = В периоде продления
enrollment-lapsed = Истекло
enrollment-followed = Продолжено
enrollment-cancelled = Отменено

## What works in the renewal window

window-keys = Новые ключи больше не выдаются.
window-keys-shown = Новые ключи больше не выдаются; уже полученные можно показать снова.
window-seats = Места можно назначать до { $date } включительно.
window-seats-closed = Места больше не назначаются.
window-technical = Преимущества можно активировать до { $date } включительно.
window-technical-closed = Преимущества больше не активируются; активными можно пользоваться.
window-offers = Предложения больше не активируются. Активные действуют до даты в своей строке; запросы, поданные вовремя, выполняются до { $date } включительно.
window-works = То, что используется, работает до { $date } включительно.
window-renewal = До { $date } включительно членство можно продлить.
