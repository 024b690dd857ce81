### メンバーと同じ表示で会社を閲覧する運営担当者。

look-heading = メンバーの表示
look-verb = メンバーとして表示
look-title = { $company } をメンバーとして表示する
look-lead = これらのロールを持つメンバーと同じ表示で、会社のページを 30 分間閲覧できます。変更はできません。
look-text = プロダクト キー、サポート用 ID、予備のアドレスは表示されません。会社のログには、プログラムが閲覧したこととその理由が記録されますが、誰が閲覧したかは示されません。
look-roles-hint = ロールを選ばない場合は、スタッフと同じ表示になります。
look-begin = 閲覧を開始
look-now = { $company } を { $until } まで閲覧しています。新しく開始すると、この閲覧は終了します。
look-over = { $company } の閲覧は { $at } に終了しました。
flash-look-ended = { $company } の閲覧を終了しました。

## ログの内容

log-look-begun = 会社 { $mpn } をメンバーとして（{ $roles }）閲覧し始めました：{ $why }
log-look-begun-try = 会社 { $mpn } をメンバーとして閲覧しようとしました
log-look-ended = 会社 { $mpn } のメンバーとしての閲覧を終了しました（{ $how }）
log-look-ended-try = 会社 { $mpn } のメンバーとしての閲覧を終了しようとしました
log-look-pressed = ボタンによる終了
log-look-time = 30 分の経過
log-look-signed-out = サインアウト
log-look-another = 新しい閲覧の開始
log-look-session = セッションまたは閲覧の権限の終了
