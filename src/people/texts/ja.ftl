### The people of a company, and the seats they hold.

menu-account = アカウント
people = メンバー
lead-people = { $company } のメンバーと、そのロールおよび保持しているシートです。
column-name = 名前
column-roles = ロール
column-seats-held = 保持シート
column-signed-in = 最終サインイン
filter-with-seats = シートあり
filter-without-seats = シートなし
filter-deactivated = 無効
search-people-label = 名前またはメール アドレスで検索
people-count = { $count } 人
no-match-people = 検索条件とフィルターに一致するメンバーは会社にいません。
details-of-person = { $name } さんのシート
seats-held = 保持しているシート
no-seats-held = { $name } さんはシートを保持していません。
seat-of-product = { $product }、シート { $seat }
who-adds-people = メンバーを追加できるユーザー

## In the logs

log-member-deactivated = { $seats ->
    [0] { $member } を無効にしました
   *[other] { $member } を無効にしました。{ $seats } 個のシートの割り当てを取り消しました
}
log-member-deactivated-try = { $member } を無効にしようとしました

## Invitations

filter-invited = 招待済み
member-outside = 会社のドメイン外
member-invited = 招待済み
member-invitation-over = 招待の期限切れ
invited-until = { $date }まで
invitation-over-since = { $date }
see-invitation = 招待を表示
mail-is-member-invited = 会社への招待
mail-member-invited-subject = { $company } への招待
mail-member-invited = パートナー ポータルで、{ $by } から { $company }（MPN ID { $mpn }）への招待が届いています。
mail-member-invited-roles = 会社でのロール：{ $roles }。
mail-member-invited-link = 以下のリンクで招待を確認できます。アカウントをお持ちの場合は、サインインして承諾してください。お持ちでない場合は、パスワードを設定してください。リンクは { $until } まで有効で、1 回のみ使用できます。
mail-member-invited-reason = このメールは、{ $by } がこのアドレスを入力したため、お送りしています。招待にお心当たりがない場合は、何もする必要はありません。ほかの人が代わりに参加することはありません。
mail-is-member-joined = メンバーの参加
mail-member-joined-subject = { $member } さんが { $company } に参加しました
mail-member-joined = { $member } さんが招待を承諾し、次のロールで { $company } のメンバーになりました：{ $roles }。
mail-is-member-left = メンバーの退会
mail-member-left-subject = { $member } さんが { $company } から退会しました
mail-member-left = { $member } さんは、自らの意思で { $company } から退会しました。ロールは次のとおりでした：{ $roles }。
mail-member-left-seats = シートの割り当ては取り消されました。そのほかの関連事項は、「メンバー」ページの該当者の欄で確認できます。

log-member-invited = { $member } を次のロールで招待しました：{ $roles }
log-member-invited-try = { $member } を招待しようとしました
log-invitation-sent-again = { $member } への招待を再送信しました
log-invitation-sent-again-try = { $member } への招待を再送信しようとしました
log-invitation-withdrawn = { $member } への招待を取り下げました
log-invitation-withdrawn-try = { $member } への招待を取り下げようとしました
log-member-joined = { $member } として次のロールで会社に参加しました：{ $roles }
log-member-joined-try = { $member } として会社に参加しようとしました

## Inviting, for operators

invite-person = メンバーの招待
lead-invite = { $company } に参加するためのリンクを記載したメールが届きます。リンクは 7 日間有効で、1 回のみ使用できます。
invitee-name-hint = 会社で使われている名前。200 文字以内。
invitee-name-missing = 名前を入力してください
invitee-name-long = 名前は { $most } 文字以内で入力してください
invitee-email-hint = メールは、本人のアカウントの言語、アカウントがない場合は会社の言語で、このアドレスに送信されます。参加できるのは、このアドレスのメールを読める人だけです。
invitee-roles-hint = ロールがない場合は、自分に割り当てられたものだけを表示できます。ロールは、会社のグローバル管理者が後で変更できます。
invitee-is-member = この人はすでに会社のメンバーです
invitee-is-invited = この人はすでに招待されています。招待を再送信できます
invitee-is-operator = この人はプログラムの運営担当者です。運営担当者は会社に所属できません。別のアドレスを入力してください
send-invitation = 招待を送信
send-invitation-again = 再送信
withdraw-invitation = 招待を取り下げる
withdraw-happens-link = メールのリンクは使用できなくなります。リンクを開くと、招待が取り下げられたことが表示されます。
withdraw-happens-seats = { $count } 個のシートの割り当てが取り消されます。待機期間が終わると、ほかのユーザーに割り当てられます。シートの履歴に名前が残るため、一覧には「無効」として表示されます。
flash-seat-meanwhile = この間にシートが割り当てられました。取り下げは行われていません。このシートの割り当ても取り消すには、もう一度ボタンを押してください。
withdraw-happens-list = { $company } のメンバーになったことがない場合は、一覧に表示されなくなります。以前メンバーだった場合は、「無効」のまま残ります。
withdraw-happens-mail = メールでの通知はありません。いつでもまた招待できます。
flash-invited = { $name } さんを招待しました。メールを送信しています。
flash-invited-rests = { $name } さんを招待しました。メール サーバーが設定されていないため、メールは保留されています。「メール」で開くと、リンクを表示できます。
flash-invited-again = { $name } さんに新しいリンクを送信しています。以前のリンクは使用できません。
flash-invited-again-rests = { $name } さんの新しいリンクを作成しました。以前のリンクは使用できません。メール サーバーが設定されていないため、メールは保留されています。「メール」で開くと、リンクを表示できます。
flash-withdrawn = { $name } さんへの招待を取り下げました。
flash-none-open = 処理は行われていません。この人への有効な招待はありません。すでに承諾されたか、取り下げられました。

## A person's page

person-no-member = { $name } さんは現在、会社のメンバーではありません
no-role-allows = ロールのないスタッフ：自分に割り当てられたものを表示できます。
role-since = { $date }から
role-since-until = { $date }から{ $until }まで
change-roles = ロールの変更
invitation-sent-on = 招待の送信
deactivated-on = 無効にした日時
person-open-matters = 関連事項
person-is-contact = マーケティング担当者
person-activations = この人をユーザーとする申請中の技術特典：{ $count } 件
person-requests = 未完了のサービス リクエスト：{ $count } 件
person-name-heading = この会社での名前
person-name-hint = { $company } で使われている名前。200 文字以内。ほかの会社には表示されません。
save-name = 名前を保存
membership-heading = 所属
who-manages-people = メンバーを管理できるユーザー
person-history = これまでの履歴
flash-renamed = この会社での名前を { $name } に変更しました。
limit-no-right = メンバーを管理できるのは、グローバル管理者とユーザー管理者です。
limit-of-global-admin = この人はグローバル管理者です。変更できるのはグローバル管理者だけです。
limit-own-roles = ユーザー管理者は自分のロールを変更できません。ほかの管理者が変更できます。
limit-gives-global-admin = このロールを付与または解除できるのは、グローバル管理者だけです。
limit-last-global-admin = この人は会社で唯一のグローバル管理者です。先に別の人をグローバル管理者にしてください。

## Changing roles

change-roles-of = { $name } さんのロール
lead-roles = ここでの選択は、{ $name } さんが次に開くページから適用されます。本人にメールで通知されます。
roles-hint = 複数のロールの権限は合わせて適用されます。ロールがない場合は、自分に割り当てられたものだけを表示できます。
save-roles = ロールを保存
roles-until = 期限
roles-until-hint = 新しく付与するロールの最終日。空欄の場合は無期限です。期限になるとロールは自動的に終了し、本人にメールで通知されます。
roles-until-wrong = 2026-12-31 のように日付を入力するか、空欄にしてください
roles-until-past = 最終日が過去の日付です。今日以降の日付を入力してください
roles-changed-meanwhile = ロールはすでに変更されています。現在のロール：{ $roles }。確認して、もう一度保存してください
flash-roles = { $name } さんの今後のロール：{ $roles }。
log-roles-changed = { $member } のロールを「{ $before }」から「{ $roles }」に変更しました
log-roles-changed-until = { $member } のロールを「{ $before }」から「{ $roles }」に変更しました。新しいロールは{ $until }までです
log-roles-changed-try = { $member } のロールを「{ $roles }」に変更しようとしました
log-member-renamed = { $before } の名前を { $name } に変更しました
log-member-renamed-try = { $before } の名前を { $name } に変更しようとしました

mail-is-roles-changed = ロールの変更
mail-roles-changed-subject = { $company } でのロールが変更されました
mail-roles-changed = { $by } さんが、{ $company }（MPN ID { $mpn }）でのロールを変更しました。
mail-roles-changed-now = 変更前：{ $before }。変更後：{ $roles }。
mail-roles-until = { $roles }：{ $date }まで（当日を含む）。その後、ロールは自動的に終了します。
mail-roles-changed-at-once = 変更はすでに有効です。サインインし直す必要はありません。
mail-is-admin-named = 新しい管理者
mail-admin-named-subject = { $member } さんに { $company } の新しいロールが付与されました
mail-admin-named = { $by } さんが、{ $company } で { $member } さんに次のロールを付与しました：{ $roles }。
mail-admin-named-check = 心当たりがない場合は、会社のメンバーを確認し、ロールを解除してください。
mail-is-member-deactivated = 所属の終了
mail-member-deactivated-subject = { $company } にアクセスできなくなりました
mail-member-deactivated = { $by } さんが、{ $company }（MPN ID { $mpn }）へのアクセスを終了しました。
mail-member-deactivated-seats = この会社での割り当ては取り消されました。アカウントと、ほかの会社での割り当てはそのまま残ります。間違いと思われる場合は、会社の管理者にお問い合わせください。
mail-member-deactivated-reason = このメールは、{ $company } のメンバーだった方にお送りしています。

## Deactivating

deactivate-person = { $name } さんを無効にする
deactivation-access = { $name } さんは、次の操作から { $company } のページを一切開けなくなります。ほかの会社に所属していない場合は、サインアウトされます。
deactivation-own-access = 次の操作から { $company } のページを一切開けなくなります。ほかの会社に所属していない場合は、サインアウトされます。
deactivation-contact = { $name } さんはマーケティング担当者です。別の担当者を指定するまで、オファーのアクティブ化や対応は行われません。
deactivation-activations = このユーザーで申請中の技術特典：{ $count } 件。申請は継続され、結果は申請者に通知されます。
deactivation-requests = 未完了のサービス リクエスト：{ $count } 件。引き続き処理され、会社の管理者が返信します。
deactivation-mail = { $name } さんにメールで通知されます。
deactivation-own-mail = グローバル管理者にメールで通知されます。
deactivation-back = { $name } さんは、いつでもまた招待できます。招待してもシートは元に戻りません。
deactivation-seats = { $count } 個のシートの割り当てが取り消されます
seat-others-on = { $date }からほかのユーザーに割り当てられます。
seat-stays-this-year = 次のメンバーシップ年度まで、ほかのユーザーには割り当てられません。
flash-deactivated = { $seats ->
    [0] { $name } さんを無効にしました。
   *[other] { $name } さんを無効にしました。{ $seats } 個のシートの割り当てを取り消しました。
}

## Adding people, and their invitations

add-person = メンバーの追加
new-person-email-hint = 招待はこのアドレスに送信されます。参加できるのは、このアドレスのメールを読める人だけです。
flash-invited-no-mail = { $name } さんを招待しました。メール サーバーが設定されていないため、リンクはプログラムの運営担当者にお問い合わせください。
back-where-you-were = 元のページに戻る
to-their-page = このメンバーのページへ
person-invitation = 招待
invite-again-person = { $name } さんに新しい招待を送信
again-happens-link = 新しいリンクを記載したメールが届きます。リンクは 7 日間有効で、1 回のみ使用できます。
again-happens-old = 以前のメールのリンクは使用できなくなります。
withdraw-invitation-of = { $name } さんへの招待を取り下げる
reactivate-person = { $name } さんを再び招待
reactivation-mail = { $name } さんにリンクを記載したメールが届きます。リンクは 7 日間有効で、1 回のみ使用できます。
reactivation-accepts = 招待を承諾すると、ここで選択したロールだけを持つメンバーとして会社に戻ります。
reactivation-seats = 以前に保持していたシートは元に戻りません。

## Deciding about requests for roles

role-requests = ロールの申請
lead-role-requests = { $company } でのロールの申請と、その結果です。申請者にはメールで通知されます。
role-requests-open = 承認待ち
role-requests-none = 承認待ちの申請はありません。
role-requests-decided = 処理済み
approve-role = 承認
decline-role = 却下
approve-role-of = { $name } さんの申請を承認
decline-role-of = { $name } さんの申請を却下
role-request-asked = 申請中のロール
role-request-reason = 理由
approve-role-hint = 選択したロールが { $name } さんのロールに追加されます。申請されたものと異なるロールでもかまいません。
approve-role-missing = 付与するロールを選択してください
decline-role-hint = このページと、{ $name } さんへのメールに表示されます。
flash-role-approved = { $name } さんにロールを付与しました。本人にメールで通知されます。
flash-role-declined = { $name } さんの申請を却下しました。本人にメールで通知されます。
flash-role-decided = この申請はすでに処理されています。

## Adding many people at once

people-many = 複数のメンバーの追加
people-many-lead = リストの全員に、{ $company } に参加するためのリンクを記載したメールが届きます。先に、各行の処理内容を確認できます。
people-list-hint = 1 行に 1 人ずつ、名前、メール アドレス、ロールをコンマ、セミコロン、タブのいずれかで区切って入力してください。最大 { $most } 人。例：Ruth Keller, ruth@example.com, user_admin
people-file-hint = 列 name、email、roles を含む CSV ファイル。最大 256 KiB。入力したテキストとファイルは 1 つのリストとして扱われます。
people-role-words = ロールの表記
people-role-words-hint = 以下の語、またはその横の名称で入力してください。複数の場合、語はスペースまたはセミコロン、名称はセミコロンで区切ります。ロールがない場合は、スタッフになります。
people-list-empty = 少なくとも 1 人を入力するか、1 人以上が記載されたファイルを選択してください。
people-list-too-large = リストが 256 KiB を超えているため、読み込まれていません。1 つのリストは最大 { $most } 人です。分割して順に送信してください。
people-list-too-many = リストに { $count } 人が含まれています。一度に処理できるのは { $most } 人までです。分割して順に送信してください。
people-file-columns = ファイルの 1 行目には、列 name と email がそれぞれ 1 つずつ必要です。列 roles は省略できます。現在の列：{ $columns }。
people-many-summary = 招待：{ $invited } 人{ $skipped ->
    [0] {""}
   *[other] 、スキップ：{ $skipped } 行
}{ $bad ->
    [0] {""}
   *[other] 、エラー：{ $bad } 行
}
people-line-added = 招待します
people-line-comes-back = 元メンバー：再び招待します
people-line-belongs = すでに会社のメンバーのため、スキップします
people-line-invited = すでに招待済みのため、スキップします
people-name-formula = スプレッドシートで数式とみなされるため、=、+、-、@ で始まらない名前を入力してください
people-not-a-role = 「{ $words }」というロールはありません
people-many-more-lines = ほかに { $count } 行のエラーがあります。
people-many-blocked = { $count } 行にエラーがあるため、誰も招待されません。該当する行を修正または削除してから、もう一度プレビューしてください。
people-many-nothing-to-do = 処理は不要です。リストの全員がすでに会社のメンバーであるか、招待済みです。
people-many-stale = プレビュー後に変更があったか、プレビューが行われていません。誰も招待されていません。現時点での処理内容を表示しています。
people-invite-many = { $count } 人を招待
flash-invited-many = { $count } 人を招待しました。メールを送信しています。
flash-invited-many-no-mail = { $count } 人を招待しました。メール サーバーが設定されていないため、リンクはプログラムの運営担当者にお問い合わせください。

## Several people at once

select-person = { $name } さんを選択
selected-people = 選択したメンバー：
selected-give-verb = ロールを付与…
selected-take-verb = ロールを解除…
selected-deactivate-verb = 無効にする…
selected-invite-verb = 再び招待…
selected-give = { $count } 人にロールを付与
selected-take = { $count } 人のロールを解除
selected-deactivate = { $count } 人を無効にする
selected-invite = { $count } 人を再び招待
selected-give-hint = すでに付与されているロールはそのままです。
selected-take-hint = 該当するロールのないメンバーは変更されません。
selected-roles-missing = 少なくとも 1 つのロールを選択してください
selected-has = 現在のロール：{ $roles }
selected-deactivated = { $count ->
    [0] 無効になり、メールで通知されます。
   *[other] 無効になり、メールで通知されます。{ $count } 個のシートの割り当てが取り消されます。
}
selected-invited = 新しいメールが届きます。以前のメールのリンクは使用できなくなります。
selected-own = 自分自身のため、変更されません。
selected-not-invited = 有効な招待がありません。
selected-none = 選択したメンバーの中に対象者がいません。
selected-nobody = メンバーが選択されていません。
selected-too-many = 一度に選択できるのは { $most } 人までです。
flash-selected-roles = { $count ->
    [0] 変更はありませんでした。
   *[other] { $count } 人のロールを変更しました。
}
flash-selected-deactivated = { $count ->
    [0] 無効にする対象者はいませんでした。
   *[other] { $count } 人を無効にしました。
}
flash-selected-invited = { $count ->
    [0] 送信する招待はありませんでした。
   *[other] { $count } 件の招待を再送信しました。
}
