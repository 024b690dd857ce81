### The test mail of the set-up.

mail-is-test = 测试邮件
mail-test-subject = 合作伙伴门户的测试邮件
mail-test = 如果您读到此邮件，说明门户的邮件可以送达。
mail-test-reason = 您收到此邮件，是因为您在控制台中请求了它。
