### What operators are asked for: the list, and with whom an item is.

## The list

queue-filter-open = Требуют действий
queue-company = Компания (название или MPN ID), запрос (SR-12)
queue-kind = Вид
queue-any-kind = Любой вид
queue-assignee = Кто занимается
queue-anybody = Кто угодно
queue-me = Я
queue-nobody = Никто
queue-what = Запрос
queue-since = Ждет с
queue-choose = Выбор
queue-choose-row = Выбрать { $title }, { $company }
queue-due = Будет выполнено автоматически, начиная с { $at }, если никто не возьмет раньше
queue-take = Взять в работу
queue-no-match = Нет запросов, подходящих под фильтры. Введите начало названия компании или MPN ID полностью; номер запроса указывается после, например «Alpine SR-12».
queue-show-open = Показать открытые
queue-next-oldest = Следующий, самый давний
queue-first = Ждут дольше всего
queue-next = Следующая страница
queue-previous = Предыдущая страница
queue-count = { $count ->
    [one] { $count } запрос
    [few] { $count } запроса
    [many] { $count } запросов
   *[other] { $count } запроса
}
queue-count-more = Более { $most } запросов
queue-closed-kept = Закрытое более { $days ->
    [one] { $days } дня
    [few] { $days } дней
    [many] { $days } дней
   *[other] { $days } дня
} назад в списке не показано. Отдельная страница каждого запроса осталась.
column-due = Будет выполнено автоматически с
queue-none-open = Ни один из этих запросов не открыт.

## The page of one

case-request = Что запрошено
case-requested-by = Кто запросил
case-taken-by-you = Вы взяли этот запрос в работу.
case-taken-by = Запрос в работе у оператора { $operator }.
queue-hand-over = Передать
queue-to-operator = Какому оператору
queue-choose-operator = Выберите действующего оператора
queue-no-other-operator = Других действующих операторов нет.
queue-no-operator-found = Нет другого действующего оператора с таким текстом в адресе.
back-to-request = Назад к запросу
queue-others = Другие открытые запросы компании
queue-no-others = Других открытых запросов нет.

## What operators are told at once

mail-is-work-waits = Запрос ждет
mail-is-much-waits = Ждет много запросов
mail-work-asked-subject = Новый запрос: { $what } ({ $company })
mail-work-answered-subject = Компания ответила: { $what } ({ $company })
mail-work-reopened-subject = Снова открыт: { $what } ({ $company })
mail-work-left-subject = Оставлено операторам: { $what } ({ $company })
mail-work-asked = Новый запрос от { $company }: { $what }.
mail-work-answered = Пришел ответ от { $company }. Этот запрос снова ждет программу: { $what }.
mail-work-reopened = { $company } снова открывает этот запрос: { $what }.
mail-work-left = Портал должен был сам выполнить этот запрос от { $company } и не смог: { $what }. Решать оператору.
mail-work-waits-take = Возьмите его в работу на его странице, чтобы коллеги видели, что вы им занимаетесь.
mail-much-waits-subject = Много запросов от { $company }
mail-much-waits = За час пришло больше { $most } запросов от { $company }. Остальные вы найдете в консоли: о каждом из них писем больше не будет.
