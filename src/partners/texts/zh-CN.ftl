### Companies: why nothing can be changed, and who helps.

who-can-give-role = 谁可以授予你角色
closed-suspended = 你的公司已被暂停：在恢复之前，无法进行任何更改。
closed-not-moved-in = 在迁入之前，你的公司需在会员中心管理权益。
