### 邮件。主题同时用作标题。

mail-greeting = { $name }，你好：
mail-greeting-nobody = 你好：
mail-reason-member = 你收到此邮件，是因为你属于 { $company }。
mail-reason-global-admin = 你收到此邮件，是因为你是 { $company } 的全局管理员。
mail-reason-operator = 你收到此邮件，是因为你是该计划的运营人员。

mail-seat-assigned-subject = 你现在可以使用 { $product }
mail-seat-assigned = { $company } 的 { $by } 已将 { $product } 分配给你。
mail-seat-assigned-until = 可使用至 { $date }。在何处使用和管理，请查看“我的分配”页面。
mail-seat-released-subject = { $product } 不再分配给你
mail-seat-released = { $company } 的 { $by } 已收回 { $product }。你仍拥有的内容请查看“我的分配”页面。
mail-keys-revealed-subject = { $product } 的密钥首次显示
mail-keys-revealed = { $by } 已于 { $at } 为 { $company } 获取了 { $product } 的密钥。本邮件不包含密钥。
mail-keys-revealed-check = 如果你们公司中不应有人这样做，请查看该权益并联系该人员。
mail-open-benefit = 打开该权益
mail-pool-empty-subject = 密钥池已空：{ $product }
mail-pool-empty = 有合作伙伴需要 { $product } 的密钥，但密钥池中的数量不足。未发放任何密钥；补充密钥池后即可继续。
