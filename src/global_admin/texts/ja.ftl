### Becoming a Global admin: asking those there are, or proving a mail domain of the company.

become-global-admin = グローバル管理者になる
lead-become-global-admin = { $company } のグローバル管理者と、グローバル管理者になる方法です。
admin-already = すでにこの会社のグローバル管理者です。
ask-global-admins = グローバル管理者に依頼
see-global-admins = グローバル管理者を表示

## Claims

admin-claims = グローバル管理者になる予定のメンバー
admin-claim = { $name } さんは、会社のメール ドメイン { $domain } により、会社を代表することを証明しました。{ $date }までにグローバル管理者が異議を申し立てない限り、同日にグローバル管理者になります。
admin-claim-own = メール ドメイン { $domain } を証明しました。{ $date }までにグローバル管理者が異議を申し立てない限り、同日にグローバル管理者になります。
admin-object = 異議を申し立てる
admin-claim-over = この申し出はすでに処理されたか、取り下げられています。
admin-not-a-member = この人は会社のアクティブなメンバーではありません。
admin-withdraw = 取り下げる
flash-admin-objected = 異議を申し立てました。{ $name } さんはグローバル管理者になりません。本人にメールで通知されます。
flash-admin-given = グローバル管理者になりました。会社のメンバー全員にメールで通知されます。
flash-admin-claimed = レコードが見つかりました。グローバル管理者にメールで通知されます。グローバル管理者は異議を申し立てることができます。
flash-admin-withdrawn = 申し出を取り下げました。グローバル管理者にメールで通知されます。

## By DNS

by-dns = DNS によるメール ドメインの証明
by-dns-begin = メール ドメインを証明
by-dns-at-once = 会社にアクティブなグローバル管理者がいません。会社のメール ドメインの DNS にレコードを設定した人が、ただちにグローバル管理者になります。メンバー全員とプログラムの運営担当者にメールで通知されます。
by-dns-unless-objected = 過去 60 日間、どのグローバル管理者もサインインしていません。会社のメール ドメインの DNS にレコードを設定した人は、グローバル管理者の誰かが異議を申し立てない限り、7 日後にグローバル管理者になります。グローバル管理者とプログラムの運営担当者には、ただちにメールで通知されます。
by-dns-not-open = 過去 60 日以内にサインインしたグローバル管理者がいます。グローバル管理者に依頼してください。60 日間誰もサインインしていない場合、またはグローバル管理者がいない場合は、代わりにここで会社のメール ドメインを証明できます。
lead-by-dns = 会社のメール ドメインの管理者だけが設定できるレコードによって、会社を代表することを証明します。
dns-record = レコード
dns-no-domains = 会社のメール ドメインがプログラムに登録されていないため、証明できません。グローバル管理者への任命を、プログラムの運営担当者に依頼してください。
dns-make-record = レコードを作成
dns-set-record = { $count ->
   *[other] メール ドメインの管理者に依頼して、表示された名前のいずれかでこのレコードを DNS に設定してください。設定後、「今すぐ確認」を押してください。
}
dns-name = レコード名
dns-value = 値
dns-record-lasts = レコードは本人専用に作成され、{ $days } 日間有効です。
dns-record-until = 本人専用に作成され、{ $date }まで有効です。レコードが確認された後は削除してかまいません。
dns-record-ran-out = レコードは{ $date }に期限が切れました。新しいレコードを作成し、古いレコードと置き換えてください。
dns-check = 今すぐ確認
dns-limits = 確認できるのは、1 人につき 1 時間に { $own } 回、会社全体で 1 日に { $all } 回までです。新しいレコードがすべての場所に反映されるまで、最大 1 時間かかることがあります。
dns-no-record = レコードがここで作成されていないか、期限が切れています。新しいレコードを作成してください
dns-not-found = レコードが DNS に見つかりませんでした
dns-too-often = 1 時間に確認できる回数に達しました。後でもう一度お試しください
dns-too-often-together = 会社全体で 1 日に確認できる回数に達しました。明日もう一度お試しください
dns-found-stale = { $name } には会社のレコードがありますが、別の人のために、または以前に作成されたものです。以下の値に置き換えてください
dns-found-other-company = { $name } には別の会社（MPN ID { $mpn }）のレコードがあります。以下の値に置き換えてください
dns-found-another = { $name } の TXT レコードの値が異なります：「{ $text }」
dns-found-others = { $name } には { $count } 件の TXT レコードがありますが、以下のレコードはありません
dns-found-no-name = { $name } はまだ DNS にありません（NXDOMAIN）。設定した直後の場合は、数分後にもう一度確認してください
dns-found-no-texts = { $name } は DNS にありますが、TXT レコードがありません
dns-found-too-many = { $name } には { $most } 件を超える TXT レコードがあるため、読み取れません。不要なレコードを削除してください
dns-found-failed = DNS サーバーは { $name } を検索できませんでした（SERVFAIL）。多くの場合、ドメインの DNSSEC またはネーム サーバーに問題があります
dns-found-refused = DNS サーバーが { $name } への応答を拒否しました（REFUSED）
dns-found-silence = { $name } について、時間内に DNS サーバーからの応答がありませんでした。数分後にもう一度確認してください
dns-found-unreachable = { $name } について、DNS サーバーに接続できなかったか、応答を読み取れませんでした。数分後にもう一度確認してください
dns-found-not-a-name = 「{ $name }」は DNS の名前として使用できません。会社のメール ドメインの修正をプログラムの運営担当者に依頼してください

## Operators

by-hand = グローバル管理者の任命
by-hand-verb = グローバル管理者にする
by-hand-happens-role = { $name } さんは、ただちに { $company } のグローバル管理者になります。
by-hand-happens-told = 会社のメンバー全員に、理由を記載したメールが送信されます。両方のログにも記録されます。
by-hand-reason-hint = 会社へのメールと会社のログに表示されます。
by-hand-is-admin = この人はすでにグローバル管理者です。
by-hand-not-open = 過去 60 日以内にサインインしたグローバル管理者が会社にいます。ロールはそのグローバル管理者が付与します。
by-hand-suspended = 会社は停止中です。先に停止を解除してください。
flash-admin-by-hand = { $name } さんをグローバル管理者にしました。会社のメンバーにメールで通知されます。

## Mails

mail-is-admin-claimed = グローバル管理者になる申し出
mail-is-admin-given = 新しいグローバル管理者
mail-is-admin-objected = グローバル管理者についての異議
mail-is-admin-withdrawn = グローバル管理者になる申し出の取り下げ
mail-admin-claimed-subject = 異議がない限り、{ $member } さんは { $company } のグローバル管理者になります
mail-admin-claimed = { $member } さんは、メール ドメイン { $domain } の DNS レコードによって { $company }（MPN ID { $mpn }）を代表することを証明し、グローバル管理者になることを申し出ています。過去 60 日間どのグローバル管理者もサインインしていないため、この申し出が可能です。
mail-admin-claimed-object = { $date }までにグローバル管理者が異議を申し立てない限り、{ $member } さんは同日にこのロールを取得します。異議がある場合は、サインインして「異議を申し立てる」を押してください。問題がなければ、手続きは不要です。
mail-admin-claimed-link = 確認する、または異議を申し立てる
mail-admin-given-subject = { $member } さんが { $company } のグローバル管理者になりました
mail-admin-given = { $member } さんが { $company }（MPN ID { $mpn }）のグローバル管理者になりました。
mail-admin-given-proved = 会社にアクティブなグローバル管理者がおらず、{ $member } さんがメール ドメイン { $domain } の DNS レコードによって会社を代表することを証明したためです。
mail-admin-given-not-objected = 60 日間どのグローバル管理者もサインインしておらず、{ $member } さんがメール ドメイン { $domain } の DNS レコードによって会社を代表することを証明し、7 日以内に異議の申し立てがなかったためです。
mail-admin-given-by-operator = サインインするグローバル管理者が会社にいないため、プログラムがロールを手動で付与しました。理由：
mail-admin-objected-subject = { $member } さんは { $company } のグローバル管理者になりません
mail-admin-objected = { $member } さんが { $company }（MPN ID { $mpn }）のグローバル管理者になることに対して、{ $by } さんが異議を申し立てました。これまでと変わりはありません。
mail-admin-withdrawn-subject = { $member } さんは { $company } のグローバル管理者になる申し出を取り下げました
mail-admin-withdrawn = { $member } さんは { $company }（MPN ID { $mpn }）のグローバル管理者になる申し出を取り下げました。手続きは不要です。
mail-admin-reason-operator = このメールは、プログラムで会社を担当している方にお送りしています。会社の管理権限が移るため、設定にかかわらず送信されます。
mail-admin-reason-member = このメールは、{ $company } のメンバーの方にお送りしています。

## Logs

log-domain-record-made = メール ドメインを証明するレコードを作成しました
log-domain-record-made-try = メール ドメインを証明するレコードを作成しようとしました
log-domain-proved = メール ドメイン { $domain } を証明しました
log-domain-proved-try = メール ドメインを証明しようとしました
log-admin-claimed = { $member } が、メール ドメイン { $domain } によりグローバル管理者になることを申し出ました
log-admin-claimed-try = { $member } がグローバル管理者になる申し出を行おうとしました
log-admin-objected = { $member } がグローバル管理者になることに異議を申し立てました
log-admin-objected-try = { $member } がグローバル管理者になることに異議を申し立てようとしました
log-admin-withdrawn = { $member } がグローバル管理者になる申し出を取り下げました
log-admin-withdrawn-try = { $member } がグローバル管理者になる申し出を取り下げようとしました
log-admin-given = { $member } をグローバル管理者にしました
log-admin-given-proved = メール ドメイン { $domain } により、{ $member } をグローバル管理者にしました
log-admin-given-why = { $member } を手動でグローバル管理者にしました。理由：{ $why }
log-admin-given-try = { $member } をグローバル管理者にしようとしました
