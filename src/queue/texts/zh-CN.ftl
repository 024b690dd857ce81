### What operators are asked for: the list, and with whom an item is.

## The list

queue-filter-open = 全部待办
queue-company = 公司（名称或 MPN ID）、请求（SR-12）
queue-kind = 类型
queue-any-kind = 任意类型
queue-assignee = 处理人
queue-anybody = 任何人
queue-me = 我
queue-nobody = 无人
queue-what = 请求
queue-since = 等待起始时间
queue-choose = 选择
queue-choose-row = 选择{ $title }，{ $company }
queue-due = 如无人提前受理，将从{ $at } 起自动完成
queue-take = 受理
queue-no-match = 没有符合筛选条件的内容。请输入公司名称的开头或完整的 MPN ID；请求编号放在其后，例如“Alpine SR-12”。
queue-show-open = 显示待处理的内容
queue-next-oldest = 下一项最早的
queue-first = 等待最久的
queue-next = 下一页
queue-previous = 上一页
queue-count = { $count ->
   *[other] { $count } 个请求
}
queue-count-more = { $most }+ 个请求
queue-closed-kept = 关闭已超过 { $days ->
   *[other] { $days } 天
}的请求不再列出，其单独页面仍可打开。
column-due = 自动完成起始时间
queue-none-open = 其中没有待处理的请求。

## The page of one

case-request = 请求内容
case-requested-by = 提交人
case-taken-by-you = 您已受理。
case-taken-by = { $operator }已受理。
queue-hand-over = 转交
queue-to-operator = 转交给哪位运营人员
queue-choose-operator = 请选择一位有效的运营人员
queue-no-other-operator = 没有其他有效的运营人员。
queue-no-operator-found = 没有其他有效的运营人员的地址包含此内容。
back-to-request = 返回请求
queue-others = 该公司的其他待处理请求
queue-no-others = 没有其他待处理的请求。

## What operators are told at once

mail-is-work-waits = 有事项等待处理
mail-is-much-waits = 大量事项等待处理
mail-work-asked-subject = 新请求：{ $what }（{ $company }）
mail-work-answered-subject = 公司已回复：{ $what }（{ $company }）
mail-work-reopened-subject = 已重新打开：{ $what }（{ $company }）
mail-work-left-subject = 需运营人员处理：{ $what }（{ $company }）
mail-work-asked = { $company }提出了请求：{ $what }。
mail-work-answered = { $company }已回复，此请求再次等待计划处理：{ $what }。
mail-work-reopened = { $company }重新打开了此请求：{ $what }。
mail-work-left = 门户原本要为{ $company }自行完成此请求，但未能完成：{ $what }。需要运营人员决定。
mail-work-waits-take = 请在其页面上受理，以便同事看到您正在处理。
mail-much-waits-subject = { $company }的大量请求
mail-much-waits = 一小时内收到{ $company }的请求超过 { $most } 个。之后的请求请在控制台查看：不再逐个发送邮件。
