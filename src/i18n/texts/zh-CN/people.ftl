### The people of a company, the seats they hold, and what somebody has himself.

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
no-match-people = 你的公司中没有符合搜索和筛选条件的人员。
member-active = 有效
details-of-person = { $name } 的席位
seats-held = 拥有的席位
no-seats-held = { $name } 没有席位。
seat-of-product = “{ $product }”的席位 { $seat }
who-adds-people = 谁可以添加人员

## The seats in a benefit's row

held-since-day = 开始日期：{ $since }
search-seats-label = 按使用者或席位编号搜索
search-seats = 搜索席位
seat-pages = 按编号显示席位
seat-range = 席位 { $first } 至 { $last }
no-seat-matches = 没有符合搜索条件的席位。
show-all-seats = 显示全部席位

## What somebody has himself

where-used = 使用位置
manage-at = 在 { $host } 上管理
sign-in-there-with = 请使用 { $email } 登录。
