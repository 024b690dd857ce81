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
