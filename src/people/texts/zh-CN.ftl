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

## Invitations

filter-invited = 已邀请
member-invited = 已邀请
member-invitation-over = 邀请已过期
invited-until = 有效期至{ $date }
invitation-over-since = 于{ $date }
see-invitation = 查看邀请
mail-is-member-invited = 加入公司的邀请
mail-member-invited-subject = 邀请您加入“{ $company }”
mail-member-invited = { $by }邀请您在合作伙伴门户中加入“{ $company }”（MPN ID { $mpn }）。
mail-member-invited-roles = 您在该公司的角色：{ $roles }。
mail-member-invited-link = 请通过下方链接查看邀请。如果您在此处已有帐户，请登录后接受；如果没有，请设置密码。链接可用一次，有效期至{ $until }。
mail-member-invited-reason = 您收到此邮件，是因为{ $by }输入了您的地址。如果这不是您期待的邀请，请勿操作：没有人会代替您加入。
mail-is-member-joined = 有人加入公司
mail-member-joined-subject = { $member }已加入“{ $company }”
mail-member-joined = { $member }接受了邀请，现已加入“{ $company }”，角色：{ $roles }。

log-member-invited = 邀请了{ $member }，角色：{ $roles }
log-member-invited-try = 尝试邀请{ $member }
log-invitation-sent-again = 再次发送了给{ $member }的邀请
log-invitation-sent-again-try = 尝试再次发送给{ $member }的邀请
log-invitation-withdrawn = 撤回了给{ $member }的邀请
log-invitation-withdrawn-try = 尝试撤回给{ $member }的邀请
log-member-joined = 以{ $member }的身份加入了公司，角色：{ $roles }
log-member-joined-try = 尝试以{ $member }的身份加入公司

## Inviting, for operators

invite-person = 邀请人员
lead-invite = 对方会收到一封邮件，其中的链接用于加入“{ $company }”。链接可用一次，有效期七天。
invitee-name-hint = 公司内使用的姓名。最多 200 个字符。
invitee-name-missing = 请输入姓名
invitee-name-long = 请输入不超过 { $most } 个字符的姓名
invitee-email-hint = 邮件会发送到此地址，使用对方帐户的语言，没有帐户时使用公司的语言。只有能阅读此地址邮件的人才能加入。
invitee-roles-hint = 没有角色的人员只能看到分配给自己的内容。公司的全局管理员以后可以更改角色。
invitee-is-member = 此人已是公司成员
invitee-is-invited = 此人已收到邀请。您可以再次发送邀请
invitee-is-operator = 此人是计划的运营人员，运营人员不属于任何公司。请输入其他地址
send-invitation = 发送邀请
send-invitation-again = 再次发送
withdraw-invitation = 撤回邀请
withdraw-happens-link = 邮件中的链接将不再有效。打开链接的人会看到邀请已撤回。
withdraw-happens-list = 从未属于“{ $company }”的人员不再列在其中。以前属于该公司的人员保持停用状态。
withdraw-happens-mail = 不会发送邮件通知。您可以随时再次邀请。
flash-invited = 给{ $name }的邀请正在发送。
flash-invited-rests = 已创建给{ $name }的邀请。未设置邮件服务器，邮件暂存：请在“邮件”中打开以显示其链接。
flash-invited-again = 给{ $name }的新链接正在发送，旧链接不再有效。
flash-invited-again-rests = 已为{ $name }创建新链接，旧链接不再有效。未设置邮件服务器，邮件暂存：请在“邮件”中打开以显示其链接。
flash-withdrawn = 已撤回给{ $name }的邀请。
flash-none-open = 未执行任何操作：此人没有待接受的邀请，邀请已被接受或撤回。
