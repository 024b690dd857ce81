### The people of a company, and the seats they hold.

menu-account = 帐户
people = 人员
lead-people = “{ $company }”的成员、各自的角色以及席位使用者。
column-name = 姓名
column-roles = 角色
column-seats-held = 拥有的席位
filter-with-seats = 有席位
filter-without-seats = 无席位
filter-deactivated = 已停用
search-people-label = 按姓名或电子邮件地址搜索
people-count = { $count ->
   *[other] { $count } 人
}
no-match-people = 贵公司中没有符合搜索和筛选条件的人员。
details-of-person = { $name }的席位
seats-held = 拥有的席位
no-seats-held = { $name }没有席位。
seat-of-product = “{ $product }”的席位 { $seat }
who-adds-people = 谁可以添加人员

## In the logs

log-member-deactivated = { $seats ->
    [0] 停用了{ $member }
   *[other] 停用了{ $member }，收回了 { $seats } 个席位
}
log-member-deactivated-try = 尝试停用{ $member }
