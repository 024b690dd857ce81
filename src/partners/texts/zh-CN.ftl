### Companies: why nothing can be changed, and who helps.

who-can-give-role = 谁可以授予您角色
closed-suspended = 贵公司已被暂停：在恢复之前，无法进行任何更改。
closed-not-moved-in = 在迁入之前，贵公司需在会员中心管理权益。
