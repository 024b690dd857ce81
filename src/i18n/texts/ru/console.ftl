### The operators' pages.

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
available = Доступно
pool-empty = Пусто
pool-low = Мало
pool-enough = Достаточно
