### People as they are chosen and named.

nobody = 暂无。
you = 您
member-deactivated = 此人不再是贵公司的有效成员。
not-an-address = “{ $typed }”不是电子邮件地址。
not-a-member = 贵公司中没有地址为 { $email } 的有效成员。
member-active = 有效
