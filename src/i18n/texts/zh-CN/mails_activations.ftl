### 激活相关邮件，以及供运营人员查看的名称。

mail-activation-active-subject = { $product } 已激活
mail-technical-active = 计划方已为 { $company } 激活 { $product }。本邮件不包含访问 ID 和合同 ID：请登录后在“技术权益”页面查看。
mail-offer-active = 计划方已为 { $company } 激活 { $product }。该优惠可使用至 { $date }。
mail-activation-declined-subject = { $product } 未激活
mail-activation-declined = 计划方已拒绝为 { $company } 激活 { $product }。
mail-message-of-programme = 计划方的留言：
mail-ask-again = 在权益到期之前，可以再次申请激活。

mail-is-technical-active = 技术权益已激活
mail-is-technical-declined = 技术权益申请已拒绝
mail-is-go-to-market-active = 市场推广优惠已激活
mail-is-go-to-market-declined = 市场推广优惠申请已拒绝
