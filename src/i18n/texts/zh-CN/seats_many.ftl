### Seats: giving them to many at once, taking several back.

assign-several = 一次分配多个席位

## The list

list-addresses = 电子邮件地址
list-addresses-hint = 每行一个，或用逗号、分号或空格分隔；最多 { $most } 个。
list-file = 或选择 CSV 文件
list-file-hint = 须包含标题为“{ $heading }”的列，并以 UTF-8 编码保存；最大 256 KiB。
list-template = 下载模板
# The heading of the column of addresses in the template
list-heading = 电子邮件
preview = 预览

## What keeps it from being a list

list-empty = 请至少输入一个电子邮件地址，或选择包含地址的文件。
list-too-large = 列表超过 256 KiB，未读取任何内容。一个列表最多包含 { $most } 个地址；请拆分后依次提交。
list-too-many = 列表包含 { $count } 个地址，一次最多 { $most } 个。请拆分后依次提交。
file-empty = 该文件为空。
file-not-utf8 = 该文件不是 UTF-8 编码的文本。请在电子表格程序中将其另存为“CSV UTF-8”，然后重新选择。
file-columns = 文件的第一行必须有且仅有一个“{ $heading }”列。现有的列：{ $columns }。

## The preview

many-title = 将“{ $product }”分配给多人
many-summary = 将获得席位：{ $gets }，跳过：{ $skipped }，无法分配：{ $bad }
many-free = 空闲席位：现在 { $before }，分配后 { $after }
many-caption = 逐行显示将发生的情况
column-line = 行
column-address = 电子邮件地址
column-person = 人员
column-outcome = 结果
line-gets = 获得席位 { $seat }
line-has = 已拥有席位 { $seat }：跳过
line-repeats = 与第 { $line } 行重复：跳过
line-without-address = 此行中没有电子邮件地址。
line-deceives = 你的公司中没有地址为 { $email } 的有效用户。该地址包含形似其他字符或不可见的字符：{ $letters }。
many-line = 第 { $line } 行：{ $text }
many-more-lines = { $count ->
   *[other] 还有 { $count } 行无法分配。
}
many-blocked = { $count ->
   *[other] 有 { $count } 行无法分配，因此不会分配任何席位。请更正或删除这些行，然后重新预览列表。
}
many-nothing-to-do = 无需任何操作：列表中的所有人都已拥有席位。
many-stale = 预览之后情况已发生变化，或尚未预览。未分配任何席位。以下是现在将发生的情况。
assign-many = { $count ->
   *[other] 分配 { $count } 个席位
}
assign-many-give-up-refund = { $count ->
   *[other] 分配 { $count } 个席位并放弃退款
}
many-change = 更改列表

## Taking several back

take-back-selected = 收回所选席位…
removals-title = { $count ->
    [0] 收回“{ $product }”的席位
   *[other] 是否收回“{ $product }”的 { $count } 个席位？
}
removals-text = 这些人员将立即失去“{ $product }”。他们可以随时重新获得席位；其他用户何时可以使用，请见下表。
removals-caption = 席位及其可供其他用户使用的时间
column-afterwards = 收回后
removals-free-at-once = 可立即供其他用户使用
removals-gone = 已被收回
removals-verb = { $count ->
   *[other] 收回 { $count } 个席位
}
removals-none = 请至少选择一个要收回的席位。
removals-stale = 预览之后情况已发生变化，或尚未预览。未收回任何席位。以下是现在将发生的情况。

## Told after it happened

flash-seats-assigned = { $count ->
   *[other] { $count } 人已获得“{ $product }”的席位。
}
flash-seats-released = { $count ->
   *[other] 已收回“{ $product }”的 { $count } 个席位。
}
