### Companies: why nothing can be changed, and who helps.

who-can-give-role = ロールを付与できるユーザー
closed-suspended = 会社は停止中です。停止が解除されるまで変更はできません。
closed-not-moved-in = 会社の特典は、移行が完了するまでメンバーシップ センターで管理されます。
