### Seats: giving them to members, taking them back.

seats = 席位
seats-status = 已分配 { $assigned }，空闲 { $free }{ $cooling ->
    [0] {""}
   *[other] ，稍后空闲 { $cooling }
}
seat-number = 席位 { $number }
held-before = 曾使用者：
seats-never-used = { $count ->
   *[other] 有 { $count } 个席位从未使用过。
}
seat-free-on = { $date }起可供其他用户使用
seat-stays = 在下一会员年度之前，为上一位使用者保留
seat-free = 空闲
seat-until = 截至{ $date }
free-or-until = 空闲或截止日期
has-seat = 已拥有席位 { $seat }
assign-to-me = 分配给我
to-the-seats = 查看席位的使用者
credit-moves-left = { $count ->
    [0] 此额度在本年度内的转移次数已用完，但仍可交还给上一位使用者。
   *[other] 本年度内，此额度还可转移给其他用户 { $count } 次。
}
credit-bulk = 在下一会员年度之前，Azure 年度额度始终归首次分配到的用户使用。
cloud-portal = 在云门户中管理
take-back = 收回
reassign = 重新分配
give-back-to = 交还给{ $name }
assign-to = 分配给{ $name }
reassign-to = 重新分配给{ $name }
who-can-assign = 谁可以分配席位
seats-need-role = 您无法分配或收回席位。您在此处的角色：{ $own }。需要以下角色之一：{ $needed }。
seats-closed = 分配席位的最后一天是{ $last-day }，现已过期。
refund-ends-by-assigning = 分配席位后，将不再有权退款：“{ $package }”目前仍可取消并退款，截止日期：{ $last-day }。在执行任何操作之前，都会先征求您的确认。

## The seats in a benefit’s row

search-seats-label = 按使用者或席位编号搜索
search-seats = 搜索席位
seat-pages = 按编号显示席位
seat-range = 席位 { $first } 至 { $last }
no-seat-matches = 没有符合搜索条件的席位。
show-all-seats = 显示全部席位

## Asked before it happens

confirm-assign-heading = 是否将“{ $product }”分配给{ $member }？
assigning-ends-refund = 分配席位后，将不再有权退款。
assigning-ends-refund-text = 会员资格“{ $package }”（购买日期：{ $purchased-on }）目前可以取消并退款，截止日期：{ $last-day }。席位一经分配，便无法再取消并退款。
assigning-ends-refund-alone = 在{ $last-day }之前（含当日），该权益仍可单独取消并退款。席位一经分配，便无法再取消并退款。
assign-give-up-refund = 分配给{ $name }并放弃退款
remove-from-seat = 从{ $holder }收回席位 { $seat }
removal-text = { $holder }将立即失去“{ $product }”。
removal-free-on = { $holder }可以随时重新获得该席位。其他用户从{ $date }起可以使用该席位。
removal-stays = 在下一会员年度之前，只有{ $holder }可以重新获得该席位。
removal-free-at-once = 该席位可立即供其他用户使用。
reassign-seat = 重新分配{ $holder }的席位 { $seat }
reassign-same-seat = 新用户立即获得一个席位。
reassign-other-seat = 如果有空闲席位，新用户将获得另一个席位。{ $consequence }

## What stands in the way

way-same-product = { $member }已拥有“{ $product }”的席位，来自套餐“{ $package }”。
way-other-credit = { $member }拥有另一项 Azure 额度：{ $product }，来自套餐“{ $package }”。请先收回该额度；每人只能拥有一项额度。
way-bulk = Azure 年度额度不能与 Action Pack 授予的权益叠加使用：{ $member }拥有“{ $product }”，来自套餐“{ $package }”。请先收回该权益，或选择其他人。
no-seat-next-free = 没有空闲席位。下一个席位从{ $date }起可供其他用户使用。
no-seat-free = 没有空闲席位。
no-moves-left = 此额度在本会员年度内已转移五次，只能交还给上一位使用者。
member-has-seat = { $member }已拥有席位 { $seat }。
seat-ended-meanwhile = 在此期间，其他人已收回此席位。未进行任何更改。

## Credit from elsewhere

outside-offers = 计划之外的优惠。
outside-offers-text = Azure 年度额度不能与其他 Azure 额度叠加使用。此处无法得知某人从其他途径获得的额度：企业协议、预付费通行证、试用等。
outside-checked = 我已核实：获得此额度的人没有其他途径的额度。
confirm-outside-first = 请确认您已询问其他途径的 Azure 额度

## Many at once

assign-several = 一次分配多个席位

## Many at once: the list

list-addresses = 电子邮件地址
list-addresses-hint = 每行一个，或用逗号、分号或空格分隔；最多 { $most } 个。
list-file = 或选择 CSV 文件
list-file-hint = 须包含标题为“{ $heading }”的列，并保存为 CSV；最大 256 KiB。
list-template = 下载模板
# The heading of the column of addresses in the template
list-heading = 电子邮件
preview = 预览

## Many at once: what keeps it from being a list

list-empty = 请至少输入一个电子邮件地址，或选择包含地址的文件。
list-too-large = 列表超过 256 KiB，未读取任何内容。一个列表最多包含 { $most } 个地址；请拆分后依次提交。
list-too-many = 列表包含 { $count } 个地址，一次最多 { $most } 个。请拆分后依次提交。
file-empty = 该文件为空。
file-not-text = 该文件不是文本。请在电子表格程序中将其另存为“CSV UTF-8”，然后重新选择。
file-columns = 文件的第一行必须有且仅有一个“{ $heading }”列。现有的列：{ $columns }。

## Many at once: the preview

many-title = 将“{ $product }”分配给多人
many-summary = 将获得席位：{ $gets }{ $skipped ->
    [0] {""}
   *[other] ，跳过：{ $skipped }
}{ $bad ->
    [0] {""}
   *[other] ，无法分配：{ $bad }
}
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
line-deceives = 贵公司中没有地址为 { $email } 的有效成员。该地址包含形似其他字符或不可见的字符：{ $letters }。
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

flash-seat-assigned = { $member }已拥有“{ $product }”的席位 { $seat }。
flash-seat-released = { $member }不再拥有“{ $product }”的席位 { $seat }。
flash-seats-assigned = { $count ->
   *[other] { $count } 人已获得“{ $product }”的席位。
}
flash-seats-released = { $count ->
   *[other] 已收回“{ $product }”的 { $count } 个席位。
}

## Mails, and their names for operators

mail-seat-assigned-subject = 您现在可以使用“{ $product }”
mail-seat-assigned = “{ $company }”的{ $by }已将“{ $product }”分配给您。
mail-seat-accept-first = 您已受邀加入{ $company }，但尚未加入：请先通过邀请邮件中的链接接受邀请。
mail-seat-invited-reason = 您收到此邮件，是因为您受邀加入{ $company }。
mail-seat-assigned-until = 可使用至{ $date }。在何处使用和管理，请查看“我的分配”页面。
mail-seat-released-subject = “{ $product }”不再分配给您
mail-seat-released = “{ $company }”的{ $by }已收回“{ $product }”。您仍拥有的内容请查看“我的分配”页面。
mail-seats-ended-subject = 不再分配给您：{ $products }
mail-seats-ended = “{ $company }”已不再拥有曾分配给您的以下权益：{ $products }。这些权益已被取消。
mail-seats-lapsed = “{ $company }”的会员资格已终止，曾分配给您的以下内容也随之终止：{ $products }。
mail-seats-fewer = “{ $company }”续订会员资格后席位减少，以下内容不再分配给您：{ $products }。
mail-seats-ended-left = 您仍拥有的内容请查看“我的分配”页面。
mail-is-seat-assigned = 席位已分配
mail-is-seat-released = 席位已收回
mail-is-seats-ended = 席位已终止

## In the logs

log-seat-assigned = { $seat ->
    [0] 将{ $of }一个席位分配给了{ $member }
   *[other] 将{ $of }席位 { $seat } 分配给了{ $member }
}
log-seat-assigned-some = { $seat ->
    [0] 分配了{ $of }一个席位
   *[other] 分配了{ $of }席位 { $seat }
}
log-seat-assigned-try = { $seat ->
    [0] 尝试将{ $of }一个席位分配给{ $member }
   *[other] 尝试将{ $of }席位 { $seat } 分配给{ $member }
}
log-seat-assigned-try-some = { $seat ->
    [0] 尝试分配{ $of }一个席位
   *[other] 尝试分配{ $of }席位 { $seat }
}
log-seat-assigned-try-many = { $count ->
   *[other] 尝试将{ $of }席位分配给 { $count } 人
}
log-seat-taken-back = { $seat ->
    [0] 从{ $member }收回了{ $of }一个席位
   *[other] 从{ $member }收回了{ $of }席位 { $seat }
}
log-seat-taken-back-deactivated = { $seat ->
    [0] 从已停用的{ $member }收回了{ $of }一个席位
   *[other] 从已停用的{ $member }收回了{ $of }席位 { $seat }
}
log-seat-ended-cancelled = { $seat ->
    [0] { $member }的{ $of }一个席位已终止：权益已取消
   *[other] { $member }的{ $of }席位 { $seat } 已终止：权益已取消
}
log-seat-ended-lapsed = { $seat ->
    [0] { $member }的{ $of }一个席位已随会员资格终止
   *[other] { $member }的{ $of }席位 { $seat } 已随会员资格终止
}
log-seat-ended-fewer = { $seat ->
    [0] { $member }的{ $of }一个席位已终止：续订后的会员资格授予的席位较少
   *[other] { $member }的{ $of }席位 { $seat } 已终止：续订后的会员资格授予的席位较少
}
log-seat-revived = { $seat ->
    [0] 由于会员资格及时续订，已将{ $of }一个席位归还给{ $member }
   *[other] 由于会员资格及时续订，已将{ $of }席位 { $seat } 归还给{ $member }
}
log-seat-taken-back-some = { $seat ->
    [0] 收回了{ $of }一个席位
   *[other] 收回了{ $of }席位 { $seat }
}
log-seat-taken-back-try = { $seat ->
    [0] 尝试从{ $member }收回{ $of }一个席位
   *[other] 尝试从{ $member }收回{ $of }席位 { $seat }
}
log-seat-taken-back-try-some = { $seat ->
    [0] 尝试收回{ $of }一个席位
   *[other] 尝试收回{ $of }席位 { $seat }
}
log-seat-taken-back-try-many = { $count ->
   *[other] 尝试收回{ $of } { $count } 个席位
}
