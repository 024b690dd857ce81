### Kinds of benefits, and the units that they come in.

menu-technical = 技术
unit-cores = { $count ->
   *[other] 个核心
}
unit-seats = { $count ->
   *[other] 个席位
}
unit-incidents = { $count ->
   *[other] 个支持事件
}
unit-hours = { $count ->
   *[other] 小时
}
