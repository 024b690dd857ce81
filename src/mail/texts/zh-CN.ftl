### Mails. The subject is the heading too.

mail-greeting = { $name }，您好：
mail-greeting-nobody = 您好：
mail-reason-member = 您收到此邮件，是因为您属于“{ $company }”。
mail-reason-global-admin = 您收到此邮件，是因为您是“{ $company }”的全局管理员。
mail-reason-operator = 您收到此邮件，是因为您是计划方的运营人员。
mail-named = “{ $company }”的{ $by }填写了此地址。如果您不希望在此收到有关“{ $company }”的邮件：
mail-refuse = 拒收发往此地址的邮件
mail-open-benefit = 打开该权益

## Which mail it is, for operators

mail-is-unknown = 未知邮件（{ $name }）

## In the logs

log-mail-read = 查看了一封邮件
log-mail-read-try = 尝试查看一封邮件
log-mail-sent-again = 重新发送了一封邮件
log-mail-sent-again-try = 尝试重新发送一封邮件
