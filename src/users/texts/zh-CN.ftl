### People as they are chosen and named.

nobody = 暂无。
you = 你
member-deactivated = 此人不再是你公司的有效用户。
not-an-address = “{ $typed }”不是电子邮件地址。
not-a-member = 你的公司中没有地址为 { $email } 的有效用户。
member-active = 有效
