### Kinds of benefits, and the units that they come in.

menu-technical = Technical
# $count (Number) - how many, said before it
unit-cores = { $count ->
    [one] core
   *[other] cores
}
# $count (Number) - how many, said before it
unit-seats = { $count ->
    [one] seat
   *[other] seats
}
# $count (Number) - how many, said before it
unit-incidents = { $count ->
    [one] incident
   *[other] incidents
}
# $count (Number) - how many, said before it
unit-hours = { $count ->
    [one] hour
   *[other] hours
}
