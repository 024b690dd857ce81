### Announcements: lines that operators put on the pages of companies.

announcements = Объявления
announcements-lead = Строка вверху страниц выбранных компаний, с одного момента до другого. Время указано по UTC.
announcement-new = Написать объявление
no-announcements = Объявлений пока нет
no-announcements-text = Что вы напишете, будет вверху страниц компаний столько, сколько вы выберете.
announcement-text = Текст
announcement-from = С
announcement-to = По
announcement-for = Кому
announcement-planned = Запланировано
announcement-running = Показывается
announcement-over = Завершено
announcement-to-all = Все компании
announcement-to-some = Компании с этими номерами
announcement-companies-count = { $count ->
    [one] { $count } компания
    [few] { $count } компании
    [many] { $count } компаний
   *[other] { $count } компании
}
announcement-numbers = MPN ID
announcement-numbers-hint = По одному в строке или через запятую; не более { $most }.
announcement-from-day = Первый день
announcement-from-time = С этого времени в этот день, по UTC
announcement-from-time-hint = Если не указать, с начала дня.
announcement-to-day = Последний день
announcement-to-time = До этого времени в этот день, по UTC
announcement-to-time-hint = Если не указать, до конца дня.
announcement-dismissible = Каждый читатель может его закрыть
announcement-save = Сохранить объявление
announcement-change-text = После изменения его снова увидят те, кто его закрыл.
announcement-end = Завершить сейчас
announcement-end-text = Оно сразу исчезнет со всех страниц и останется в списке.
announcement-remove = Удалить объявление
announcement-remove-text = Оно исчезнет со всех страниц и из списка. Текст останется в журнале.
announcement-dismiss = Закрыть
announcement-no-day = Выберите день.
announcement-no-time = Укажите время в виде 09:30.
announcement-ends-first = Оно должно закончиться позже, чем начнется.
announcement-past = Оно бы уже завершилось. Выберите более позднее окончание.
announcement-no-numbers = Укажите хотя бы один MPN ID.
announcement-too-many = Можно указать не более { $most } компаний.
announcement-unknown = Нет компании с таким MPN ID: { $numbers }
announcement-changed-meanwhile = Ничего не сделано: тем временем объявление изменилось. Посмотрите его и повторите.
flash-announcement-saved = Объявление сохранено.
flash-announcement-ended = Объявление завершено.
flash-announcement-removed = Объявление удалено.
log-announcement-made = Опубликовано объявление «{ $about }»
log-announcement-made-try = Попытка опубликовать объявление «{ $about }»
log-announcement-changed = Изменено объявление «{ $about }»
log-announcement-changed-try = Попытка изменить объявление «{ $about }»
log-announcement-ended = Завершено объявление «{ $about }»
log-announcement-ended-try = Попытка завершить объявление «{ $about }»
log-announcement-removed = Удалено объявление «{ $about }»
log-announcement-removed-try = Попытка удалить объявление «{ $about }»
log-announcement-dismissed = Закрыто объявление «{ $about }»
log-announcement-dismissed-try = Попытка закрыть объявление «{ $about }»
