### Seats: giving them to members, taking them back.

seats = 席位
seats-status = 已分配 { $assigned }，空闲 { $free }，等待中 { $cooling }
seat-number = 席位 { $number }
held-since = { $name }，开始日期：{ $since }
held-before = 曾使用者：
seats-never-used = { $count ->
   *[other] 有 { $count } 个席位从未使用过。
}
seat-free-on = { $date }起可供其他用户使用
seat-stays = 在下一会员年度之前，为上一位使用者保留
seat-free = 空闲
credit-moves-left = { $count ->
    [0] 此额度在本年度内的转移次数已用完，但仍可交还给上一位使用者。
   *[other] 本年度内，此额度还可转移给其他用户 { $count } 次。
}
credit-bulk = 在下一会员年度之前，Azure bulk credit 额度始终归首次分配到的用户使用。
cloud-portal = 在云门户中管理
take-back = 收回
reassign = 重新分配
give-back-to = 交还给 { $name }
find-person = 姓名或电子邮件地址的一部分
nobody-found = 你的公司中没有姓名或地址包含此内容的有效用户。
assign-to = 分配给 { $name }
reassign-to = 重新分配给 { $name }
person-missing = 找不到某人？你公司的全局管理员或用户管理员可以添加用户。
who-can-assign = 谁可以分配席位
seats-need-role = 你无法分配或收回席位。你在此处的角色：{ $own }。需要以下角色之一：{ $needed }。
seats-closed = 分配席位的最后一天是{ $last-day }，现已过期。
refund-ends-by-assigning = 分配席位后，将不再有权退款：“{ $package }”目前仍可取消并退款，截止日期：{ $last-day }。在执行任何操作之前，都会先征求你的确认。
back-to-list = 返回列表

## Asked before it happens

confirm-assign-heading = 是否将“{ $product }”分配给 { $member }？
assigning-ends-refund = 分配席位后，将不再有权退款。
assigning-ends-refund-text = 会员资格“{ $package }”（购买日期：{ $purchased-on }）目前可以取消并退款，截止日期：{ $last-day }。席位一经分配，便无法再取消并退款。
assign-give-up-refund = 分配给 { $name } 并放弃退款
remove-from-seat = 从 { $holder } 收回席位 { $seat }
removal-text = { $holder } 将立即失去“{ $product }”。
removal-free-on = { $holder } 可以随时重新获得该席位。其他用户从{ $date }起可以使用该席位。
removal-stays = 在下一会员年度之前，只有 { $holder } 可以重新获得该席位。
removal-free-at-once = 该席位可立即供其他用户使用。
reassign-seat = 重新分配 { $holder } 的席位 { $seat }
reassign-same-seat = 新用户立即获得一个席位。
reassign-other-seat = 如果有空闲席位，新用户将获得另一个席位。{ $consequence }

## What stands in the way

member-deactivated = 此人不再是你公司的有效用户。
not-an-address = “{ $typed }”不是电子邮件地址。
not-a-member = 你的公司中没有地址为 { $email } 的有效用户。
way-same-product = { $member } 已拥有“{ $product }”的席位，来自套餐“{ $package }”。
way-other-credit = { $member } 拥有另一项 Azure 额度：“{ $product }”，来自套餐“{ $package }”。请先收回该额度；每人只能拥有一项额度。
way-bulk = Azure bulk credit 额度不能与 Action Pack 授予的权益叠加使用：{ $member } 拥有“{ $product }”，来自套餐“{ $package }”。请先收回该权益，或选择其他人。
no-seat-next-free = 没有空闲席位。下一个席位从{ $date }起可供其他用户使用。
no-seat-free = 没有空闲席位。
no-moves-left = 此额度在本会员年度内已转移五次，只能交还给上一位使用者。
member-has-seat = { $member } 已拥有席位 { $seat }。
seat-ended-meanwhile = 在此期间，其他人已收回此席位。未进行任何更改。

## Told after it happened

flash-seat-assigned = { $member } 已拥有“{ $product }”的席位 { $seat }。
flash-seat-released = { $member } 不再拥有“{ $product }”的席位 { $seat }。
outside-offers = 计划之外的优惠。
outside-offers-text = Azure bulk credit 额度不能与其他 Azure 额度叠加使用。此处无法得知某人从其他途径获得的额度：企业协议、预付费通行证、试用等。
outside-checked = 我已核实：获得此额度的人没有其他途径的额度。
confirm-outside-first = 请确认你已询问其他途径的 Azure 额度
