### 迁入：受邀的公司接受邀请。

invite-company = 迁入邀请
invite-company-state = 当前情况
invite-company-sent = 已于{ $at }邀请该公司，该公司尚未迁入。
invite-company-not-sent = 该公司在会员中心管理其权益，尚未受邀。
invite-company-text = 全局管理员会收到一封带链接的邮件。其中一位接受后，该公司的页面即可使用。
invite-company-send = 发送邀请
invite-company-again = 重新发送邀请
invite-company-withdraw = 撤回邀请
invite-company-withdraw-text = 全局管理员会收到邮件通知。之后无人可以接受该邀请；您可以重新发送。
invite-company-moved-in = 该公司已在此处管理其权益。
invite-company-nobody = 该公司没有可以接受邀请的有效全局管理员。请先邀请一位。
invite-company-changed = 自页面显示以来邀请已更改。请重新查看。
flash-company-invited = 已发送迁入邀请。
flash-company-invitation-withdrawn = 已撤回迁入邀请。

moving-in = 迁入
moving-in-invitation = 邀请
moving-in-none = 目前没有邀请。计划方发出邀请时，全局管理员会收到邮件。
moving-in-invited = 计划方已于{ $day }邀请贵公司。
moving-in-happens-here = 此后贵公司在此处管理其权益：密钥、席位、激活和请求。
moving-in-happens-there = 您在会员中心完成的操作保留在那里。此后不再在其中进行任何操作。
moving-in-happens-told = 所有全局管理员都会收到邮件。贵公司的成员可立即使用其页面。
moving-in-final = 此操作无法撤消。
moving-in-accept = 接受并迁入
moving-in-done = 贵公司已在此处管理其权益。无需接受邀请。
moving-in-link = 查看接受的含义并接受邀请
moving-in-who = 查看全局管理员是谁
flash-moved-in = “{ $company }”已迁入。

mail-is-company-invited = 迁入邀请
mail-is-invitation-withdrawn = 迁入邀请已撤回
mail-is-moved-in = 已迁入
mail-accept-invitation = 查看邀请
mail-company-invited-subject = 邀请“{ $company }”迁入
mail-company-invited = 计划方邀请“{ $company }”在此门户中管理其权益，不再使用会员中心。
mail-company-invited-how = 由一位全局管理员接受邀请。链接所指的页面说明了之后会发生什么。
mail-invitation-withdrawn-subject = 已撤回“{ $company }”的迁入邀请
mail-invitation-withdrawn = 计划方已撤回“{ $company }”的迁入邀请。其权益仍在会员中心管理。
mail-moved-in-subject = “{ $company }”已迁入
mail-moved-in = { $by }已接受邀请。“{ $company }”从现在起在此门户中管理其权益。

log-company-invited = 邀请 MPN { $mpn-id } 迁入
log-company-invited-try = 尝试邀请 MPN { $mpn-id } 迁入
log-company-uninvited = 撤回 MPN { $mpn-id } 的迁入邀请
log-company-uninvited-try = 尝试撤回 MPN { $mpn-id } 的迁入邀请
log-company-moved-in = 为 MPN { $mpn-id } 接受迁入邀请
log-company-moved-in-try = 尝试为 MPN { $mpn-id } 接受迁入邀请
