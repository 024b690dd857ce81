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
enrollment-cancelled = Отменено
