### Kinds of benefits, and the units that they come in.

menu-technical = Technique
unit-cores = { $count ->
    [one] cœur
   *[other] cœurs
}
unit-seats = { $count ->
    [one] licence
   *[other] licences
}
unit-incidents = { $count ->
    [one] incident
   *[other] incidents
}
unit-hours = { $count ->
    [one] heure
   *[other] heures
}
