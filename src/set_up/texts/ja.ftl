### The test mail of the set-up.

mail-is-test = テスト メール
mail-test-subject = パートナー ポータルのテスト メール
mail-test = このメールが届いていれば、ポータルのメールは正常に配信されています。
mail-test-reason = このメールは、コンソールでテスト メールの送信を依頼された方にお送りしています。
