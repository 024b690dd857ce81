become-global-admin = 成为全局管理员
lead-become-global-admin = 谁是{ $company }的全局管理员，以及您如何成为全局管理员。
admin-already = 您是此公司的全局管理员。
ask-global-admins = 联系全局管理员
see-global-admins = 查看全局管理员

admin-claims = 谁将成为全局管理员
admin-claim = { $name }已通过公司的邮件域 { $domain } 证明自己代表公司。除非有全局管理员在此之前提出异议，否则将于{ $date }成为全局管理员。
admin-claim-own = 您已证明邮件域 { $domain }。除非有全局管理员在此之前提出异议，否则您将于{ $date }成为全局管理员。
admin-object = 提出异议
admin-claim-over = 已没有需要决定的内容：此前已决定或撤回。
admin-not-a-member = 此人不是该公司的有效成员。
admin-withdraw = 撤回
flash-admin-objected = 您已提出异议：{ $name }不会成为全局管理员，并会收到邮件。
flash-admin-given = 您现在是全局管理员。贵公司的所有成员都会收到邮件。
flash-admin-claimed = 已找到该记录。全局管理员会收到邮件，并可提出异议。
flash-admin-withdrawn = 您已撤回。全局管理员会收到邮件。

by-dns = 通过 DNS 证明您的邮件域
by-dns-begin = 证明邮件域
by-dns-at-once = 贵公司没有有效的全局管理员。在公司邮件域的 DNS 中设置记录的人会立即成为全局管理员。所有成员和计划方都会收到邮件。
by-dns-unless-objected = 全局管理员在 60 天内均未登录。在公司邮件域的 DNS 中设置记录的人将在 7 天后成为全局管理员，除非其中一位提出异议。全局管理员和计划方会立即收到邮件。
by-dns-not-open = 过去 60 天内有全局管理员登录过：请联系他们。如果全局管理员 60 天内均未登录，或公司没有全局管理员，您可以在此处证明公司的邮件域。
lead-by-dns = 只有管理贵公司邮件域的人才能设置的记录，可证明您代表公司。
dns-record = 记录
dns-no-domains = 计划方没有贵公司的邮件域信息，因此没有可证明的内容。请联系计划方将您设为全局管理员。
dns-make-record = 创建记录
dns-set-record = { $count ->
   *[other] 请管理您邮件域的人在 DNS 中以所列名称之一设置此记录，然后选择“立即检查”。
}
dns-name = 记录名称
dns-value = 值
dns-record-lasts = { $days ->
   *[other] 记录仅为您创建，有效期为 { $days } 天。
}
dns-record-until = 此记录仅为您创建，有效期至{ $date }。找到之后即可删除。
dns-record-ran-out = 您的记录已于{ $date }过期。请重新创建，并替换旧记录。
dns-check = 立即检查
dns-limits = 您每小时可检查 { $own } 次，全公司每天共可检查 { $all } 次。新记录可能需要一小时才能在各处可见。
dns-no-record = 您的记录不是在此处创建的，或已过期。请重新创建
dns-not-found = 在 DNS 中未找到该记录
dns-too-often = 您一小时内的检查次数已达上限。请稍后再试
dns-too-often-together = 贵公司一天内的检查次数已达上限。请明天再试
dns-found-stale = { $name }有贵公司的另一条记录：为其他人创建，或是以前创建的。请将其替换为下面的值
dns-found-other-company = { $name }有另一家公司（MPN ID { $mpn }）的记录。请将其替换为下面的值
dns-found-another = { $name }有一条 TXT 记录，但值不同：“{ $text }”
dns-found-others = { $count ->
   *[other] { $name }有 { $count } 条 TXT 记录，但都不是下面的记录
}
dns-found-no-name = DNS 中尚无{ $name }（NXDOMAIN）。如果刚刚设置，请几分钟后再检查
dns-found-no-texts = DNS 中有{ $name }，但没有 TXT 记录
dns-found-too-many = { $name }的 TXT 记录超过 { $most } 条，无法读取。请删除不需要的记录
dns-found-failed = DNS 服务器答复查询{ $name }失败（SERVFAIL）。通常是该域的 DNSSEC 或名称服务器有问题
dns-found-refused = DNS 服务器拒绝答复{ $name }（REFUSED）
dns-found-silence = 没有 DNS 服务器及时答复{ $name }。请几分钟后再检查
dns-found-unreachable = 无法连接到 DNS 服务器以查询{ $name }，或其答复无法读取。请几分钟后再检查
dns-found-not-a-name = “{ $name }”不能用作 DNS 中的名称。请联系计划方更正贵公司的邮件域

by-hand = 设置全局管理员
by-hand-verb = 设为全局管理员
by-hand-happens-role = { $name }会立即成为{ $company }的全局管理员。
by-hand-happens-told = 公司的所有成员都会收到邮件，其中包含您的理由。两份日志都会记录。
by-hand-reason-hint = 公司会在邮件和日志中看到。
by-hand-is-admin = 此人已是全局管理员。
by-hand-not-open = 过去 60 天内有该公司的全局管理员登录过。角色由他们自己授予。
by-hand-suspended = 该公司已暂停。请先解除暂停。
flash-admin-by-hand = { $name }现在是全局管理员。该公司的成员会收到邮件。

mail-is-admin-claimed = 即将成为全局管理员
mail-is-admin-given = 新的全局管理员
mail-is-admin-objected = 对全局管理员的异议
mail-is-admin-withdrawn = 撤回成为全局管理员
mail-admin-claimed-subject = { $member }将成为全局管理员，除非您提出异议：{ $company }
mail-admin-claimed = { $member }已通过邮件域 { $domain } 的 DNS 记录证明自己代表{ $company }（MPN ID { $mpn }），并希望成为全局管理员。之所以可以这样做，是因为其全局管理员在 60 天内均未登录。
mail-admin-claimed-object = 除非有全局管理员在此之前提出异议，否则{ $member }将于{ $date }获得该角色。若要提出异议，请登录并选择“提出异议”。如果没有问题，则无需执行任何操作。
mail-admin-claimed-link = 查看或提出异议
mail-admin-given-subject = { $member }现在是全局管理员：{ $company }
mail-admin-given = { $member }现在是{ $company }（MPN ID { $mpn }）的全局管理员。
mail-admin-given-proved = 该公司没有有效的全局管理员，{ $member }已通过邮件域 { $domain } 的 DNS 记录证明自己代表公司。
mail-admin-given-not-objected = 全局管理员在 60 天内均未登录，{ $member }已通过邮件域 { $domain } 的 DNS 记录证明自己代表公司，且 7 天内无人提出异议。
mail-admin-given-by-operator = 由于公司没有会登录的全局管理员，计划方手动授予了该角色。理由：
mail-admin-objected-subject = { $member }不会成为全局管理员：{ $company }
mail-admin-objected = { $by }对{ $member }成为{ $company }（MPN ID { $mpn }）的全局管理员提出了异议。一切保持不变。
mail-admin-withdrawn-subject = { $member }不再希望成为全局管理员：{ $company }
mail-admin-withdrawn = { $member }不再希望成为{ $company }（MPN ID { $mpn }）的全局管理员。您无需执行任何操作。
mail-admin-reason-operator = 您收到此邮件，是因为您为计划方管理公司。由于公司的控制权发生转移，此邮件始终会发送。
mail-admin-reason-member = 您收到此邮件，是因为您是{ $company }的成员。

log-domain-record-made = 创建了证明邮件域的记录
log-domain-record-made-try = 尝试创建证明邮件域的记录
log-domain-proved = 证明了邮件域 { $domain }
log-domain-proved-try = 尝试证明邮件域
log-admin-claimed = { $member }通过邮件域 { $domain } 要求成为全局管理员
log-admin-claimed-try = 尝试为{ $member }要求成为全局管理员
log-admin-objected = 对{ $member }成为全局管理员提出了异议
log-admin-objected-try = 尝试对{ $member }成为全局管理员提出异议
log-admin-withdrawn = 撤回了{ $member }成为全局管理员的要求
log-admin-withdrawn-try = 尝试撤回{ $member }成为全局管理员的要求
log-admin-given = 将{ $member }设为全局管理员
log-admin-given-proved = 通过邮件域 { $domain } 将{ $member }设为全局管理员
log-admin-given-why = 手动将{ $member }设为全局管理员，理由：{ $why }
log-admin-given-try = 尝试将{ $member }设为全局管理员
