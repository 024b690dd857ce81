### The people of a company, and the seats they hold.

menu-account = 帐户
people = 人员
lead-people = “{ $company }”的成员、各自的角色以及席位使用者。
column-name = 姓名
column-roles = 角色
column-seats-held = 拥有的席位
column-signed-in = 上次登录
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
member-outside = 不属于公司的邮件域
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
mail-is-member-left = 有人离开公司
mail-member-left-subject = { $member }已离开“{ $company }”
mail-member-left = { $member }已自行离开“{ $company }”，原有角色：{ $roles }。
mail-member-left-seats = 其席位已收回。该用户还涉及的其他事项，请在“人员”页面中查看。

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
withdraw-happens-seats = { $count ->
   *[other] 其{ $count }个席位将被收回，等待期过后可分配给他人。席位历史记录中会保留其姓名，因此该人员仍以已停用状态列出。
}
flash-seat-meanwhile = 该人员刚刚获得了一个席位，邀请未撤回。请再按一次，同时收回该席位。
withdraw-happens-list = 从未属于“{ $company }”的人员不再列在其中。以前属于该公司的人员保持停用状态。
withdraw-happens-mail = 不会发送邮件通知。您可以随时再次邀请。
flash-invited = 给{ $name }的邀请正在发送。
flash-invited-rests = 已创建给{ $name }的邀请。未设置邮件服务器，邮件暂存：请在“邮件”中打开以显示其链接。
flash-invited-again = 给{ $name }的新链接正在发送，旧链接不再有效。
flash-invited-again-rests = 已为{ $name }创建新链接，旧链接不再有效。未设置邮件服务器，邮件暂存：请在“邮件”中打开以显示其链接。
flash-withdrawn = 已撤回给{ $name }的邀请。
flash-none-open = 未执行任何操作：此人没有待接受的邀请，邀请已被接受或撤回。

## A person's page

person-no-member = { $name }目前不是贵公司的成员
no-role-allows = 普通员工，没有角色：可以看到分配给自己的内容。
role-since = 自{ $date }起
role-since-until = 自{ $date }起，至{ $until }
change-roles = 更改角色
invitation-sent-on = 邀请发送日期
deactivated-on = 停用日期
person-open-matters = 相关事项
person-is-contact = 是市场营销联系人
person-activations = { $count ->
   *[other] 有 { $count } 项技术权益申请以此人为用户
}
person-requests = { $count ->
   *[other] { $count } 个未关闭的服务请求
}
person-name-heading = 在此公司的姓名
person-name-hint = “{ $company }”内使用的姓名。最多 200 个字符。其他公司看不到。
save-name = 保存姓名
membership-heading = 成员身份
who-manages-people = 谁可以管理人员
person-history = 历史记录
flash-renamed = 此人在此公司的姓名现为{ $name }。
limit-no-right = 人员由全局管理员和用户管理员管理。
limit-of-global-admin = 此人是全局管理员。只有全局管理员可以更改。
limit-own-roles = 用户管理员不能更改自己的角色。其他管理员可以更改。
limit-gives-global-admin = 只有全局管理员可以授予或收回此角色。
limit-last-global-admin = 这是公司唯一的全局管理员。请先让其他人成为全局管理员。

## Changing roles

change-roles-of = { $name }的角色
lead-roles = 您在此处的选择从{ $name }打开下一个页面起生效，并会通过邮件告知对方。
roles-hint = 多个角色的权限会合并。没有角色的人员只能看到分配给自己的内容。
save-roles = 保存角色
roles-until = 截止日期
roles-until-hint = 新角色的最后一天。留空则一直保留。到期后自动结束，并通过邮件告知。
roles-until-wrong = 请输入日期，例如 2026-12-31，或留空
roles-until-past = 最后一天已过。请输入今天或之后的日期
roles-changed-meanwhile = 角色已在此期间被更改，现为：{ $roles }。请查看后再次保存
flash-roles = { $name }的角色现为：{ $roles }。
log-roles-changed = 将{ $member }的角色从“{ $before }”更改为“{ $roles }”
log-roles-changed-until = 将{ $member }的角色从“{ $before }”更改为“{ $roles }”，新角色至{ $until }
log-roles-changed-try = 尝试将{ $member }的角色更改为“{ $roles }”
log-member-renamed = 将{ $before }的姓名改为{ $name }
log-member-renamed-try = 尝试将{ $before }的姓名改为{ $name }

mail-is-roles-changed = 角色已更改
mail-roles-changed-subject = 您在“{ $company }”的角色已更改
mail-roles-changed = { $by }更改了您在“{ $company }”（MPN ID { $mpn }）的角色。
mail-roles-changed-now = 之前：{ $before }。现在：{ $roles }。
mail-roles-until = { $roles }：至{ $date }。此后自动结束。
mail-roles-changed-at-once = 更改已生效，您无需重新登录。
mail-is-admin-named = 新管理员
mail-admin-named-subject = { $member }在“{ $company }”有了新角色
mail-admin-named = { $by }在“{ $company }”授予了{ $member }以下角色：{ $roles }。
mail-admin-named-check = 如果这不是您预期的，请查看贵公司的人员并收回该角色。
mail-is-member-deactivated = 访问权限已结束
mail-member-deactivated-subject = 您不再有权访问“{ $company }”
mail-member-deactivated = { $by }结束了您对“{ $company }”（MPN ID { $mpn }）的访问权限。
mail-member-deactivated-seats = 在该公司分配给您的内容已收回。您的帐户以及您在其他公司的内容均保留。如有误，请联系该公司的管理员。
mail-member-deactivated-reason = 您收到此邮件，是因为您曾是“{ $company }”的成员。

## Deactivating

deactivate-person = 停用{ $name }
deactivation-access = 从下一次请求起，{ $name }无法再打开“{ $company }”的任何页面。如果不属于其他公司，会被注销。
deactivation-own-access = 从下一次请求起，您无法再打开“{ $company }”的任何页面。如果您不属于其他公司，会被注销。
deactivation-contact = { $name }是市场营销联系人。在您指定其他联系人之前，无法激活任何优惠，已申请的优惠也不会完成。
deactivation-activations = { $count ->
   *[other] 有 { $count } 项技术权益申请以此人为用户。申请继续有效，结果会告知申请人。
}
deactivation-requests = { $count ->
   *[other] { $count } 个未关闭的服务请求保持打开，由公司的管理员回复。
}
deactivation-mail = 会通过邮件告知{ $name }。
deactivation-own-mail = 会通过邮件告知全局管理员。
deactivation-back = 您可以随时再次邀请{ $name }，但席位不会因此恢复。
deactivation-seats = { $count ->
   *[other] 收回 { $count } 个席位
}
seat-others-on = 其他人可从{ $date }起使用。
seat-stays-this-year = 在下一会员年度之前，其他人无法使用。
flash-deactivated = { $seats ->
    [0] 已停用{ $name }。
   *[other] 已停用{ $name }，收回了 { $seats } 个席位。
}

## Adding people, and their invitations

add-person = 添加人员
new-person-email-hint = 邀请会发送到此地址。只有能阅读此地址邮件的人才能加入。
flash-invited-no-mail = 已创建给{ $name }的邀请。未设置邮件服务器，请向计划的运营人员索取链接。
back-where-you-were = 返回之前的页面
to-their-page = 前往此人的页面
person-invitation = 邀请
invite-again-person = 向{ $name }发送新邀请
again-happens-link = 对方会收到一封带有新链接的邮件，链接可用一次，有效期七天。
again-happens-old = 之前邮件中的链接不再有效。
withdraw-invitation-of = 撤回给{ $name }的邀请
reactivate-person = 再次邀请{ $name }
reactivation-mail = { $name }会收到一封带有链接的邮件，链接可用一次，有效期七天。
reactivation-accepts = 对方接受后会重新属于该公司，且仅具有您在此处选择的角色。
reactivation-seats = 之前拥有的席位不会恢复。

role-requests = 角色申请
lead-role-requests = 谁在{ $company }中申请其他角色，以及处理结果。申请人会收到邮件。
role-requests-open = 待决定
role-requests-none = 没有人等待决定。
role-requests-decided = 已决定
approve-role = 批准
decline-role = 拒绝
approve-role-of = 批准{ $name }的申请
decline-role-of = 拒绝{ $name }的申请
role-request-asked = 申请的角色
role-request-reason = 理由
approve-role-hint = 您勾选的角色会添加到{ $name }的角色中，可以不同于所申请的角色。
approve-role-missing = 请选择要授予的角色
decline-role-hint = { $name }会在此处和邮件中看到。
flash-role-approved = { $name }现在拥有该角色，并会收到邮件。
flash-role-declined = { $name }的申请已被拒绝。对方会收到邮件。
flash-role-decided = 此前已作出决定。

## Adding many people at once

people-many = 添加多人
people-many-lead = 列表中的每个人都会收到一封邮件，可通过其中的链接加入“{ $company }”。您会先看到每一行的结果。
people-list-hint = 每行一人：姓名、电子邮件地址、角色，用逗号、分号或制表符分隔；最多 { $most } 人。例如：Ruth Keller, ruth@example.com, user_admin
people-file-hint = 须包含 name、email 和 roles 列，并保存为 CSV；最大 256 KiB。文本和文件合为一个列表。
people-role-words = 角色的写法
people-role-words-hint = 使用下列词语或其旁边的名称。多个词语之间用空格或分号分隔，名称之间用分号分隔。没有角色的人员为普通员工。
people-list-empty = 请至少输入一人，或选择包含人员的文件。
people-list-too-large = 列表超过 256 KiB，未读取任何内容。一个列表最多包含 { $most } 人；请拆分后依次提交。
people-list-too-many = 列表包含 { $count } 人，一次最多 { $most } 人。请拆分后依次提交。
people-file-columns = 文件的第一行必须包含 name 和 email 列，且各出现一次；可以没有 roles 列。现有的列：{ $columns }。
people-many-summary = 将邀请：{ $invited }{ $skipped ->
    [0] {""}
   *[other] ，跳过：{ $skipped }
}{ $bad ->
    [0] {""}
   *[other] ，有误：{ $bad }
}
people-line-added = 将被邀请
people-line-comes-back = 曾属于该公司：将再次被邀请
people-line-belongs = 已属于该公司：跳过
people-line-invited = 已被邀请：跳过
people-name-formula = 请输入不以 =、+、- 或 @ 开头的姓名，否则电子表格会将其视为公式
people-not-a-role = “{ $words }”不是角色
people-many-more-lines = { $count ->
   *[other] 还有 { $count } 行有误。
}
people-many-blocked = { $count ->
   *[other] 有 { $count } 行有误，因此不会邀请任何人。请更正或删除这些行，然后重新预览列表。
}
people-many-nothing-to-do = 无需任何操作：列表中的所有人都已属于该公司或已被邀请。
people-many-stale = 预览之后情况已发生变化，或尚未预览。未邀请任何人。以下是现在将发生的情况。
people-invite-many = { $count ->
   *[other] 邀请 { $count } 人
}
flash-invited-many = { $count ->
   *[other] 已邀请 { $count } 人，邮件正在发送。
}
flash-invited-many-no-mail = { $count ->
   *[other] 已创建 { $count } 人的邀请。未设置邮件服务器，请向计划的运营人员索取链接。
}

## Several people at once

select-person = 选择{ $name }
selected-people = 所选人员：
selected-give-verb = 授予角色…
selected-take-verb = 撤销角色…
selected-deactivate-verb = 停用…
selected-invite-verb = 再次邀请…
selected-give = { $count ->
   *[other] 向{ $count }人授予角色
}
selected-take = { $count ->
   *[other] 撤销{ $count }人的角色
}
selected-deactivate = { $count ->
   *[other] 停用{ $count }人
}
selected-invite = { $count ->
   *[other] 再次邀请{ $count }人
}
selected-give-hint = 每人已有的角色保持不变。
selected-take-hint = 没有这些角色的人员保持不变。
selected-roles-missing = 请至少选择一个角色
selected-has = 当前角色：{ $roles }
selected-deactivated = { $count ->
    [0] 将被停用，并通过邮件告知。
   *[other] 将被停用，并通过邮件告知。将收回{ $count }个席位。
}
selected-invited = 将收到新邮件，之前邮件中的链接失效。
selected-own = 这是您本人，保持不变。
selected-not-invited = 没有待接受的邀请。
selected-none = 此操作不适用于所选的任何人员。
selected-nobody = 未选择任何人员。
selected-too-many = 一次最多可选择{ $most }人。
flash-selected-roles = { $count ->
    [0] 没有需要更改的内容。
   *[other] 已更改{ $count }人的角色。
}
flash-selected-deactivated = { $count ->
    [0] 没有需要停用的人员。
   *[other] 已停用{ $count }人。
}
flash-selected-invited = { $count ->
    [0] 没有需要发送的邀请。
   *[other] 已再次发送{ $count }份邀请。
}
