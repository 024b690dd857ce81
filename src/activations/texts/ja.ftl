### Technical benefits and go-to-market offers: asking for them, and what the programme made of it.

## Where one stands

status-requested = 申請済み
status-in-progress = 処理中
status-active = アクティブ
status-declined = 却下
status-withdrawn = 取り下げ済み
status-since = { $status }（{ $date }から）

## What is used of hours and incidents

units-left = 使用済み { $used }、残り { $left }
units-left-reserved = 使用済み { $used }、予約済み { $reserved }、残り { $left }
units-used = 使用済み { $used }
units-used-reserved = 使用済み { $used }、予約済み { $reserved }
column-used = 使用済み
column-reserved = 予約済み
column-left = 残り

## The row

activation = アクティブ化の状態
activate-again = 再度アクティブ化
activation-ready = { $date }までアクティブ化できます。
activation-fulfilled-by = プログラムは遅くとも{ $date }までに対応します。完了すると、両方のアドレスにメールが届きます。
activation-fulfilled-by-offer = プログラムは遅くとも{ $date }までに対応します。完了すると、マーケティング担当者に手順が届きます。
activation-fulfilled-by-plain = プログラムは遅くとも{ $date }までに対応します。完了すると、メールが届きます。
activation-declined-by-portal = ポータルによる却下
activation-not-fulfilled = 対応期限の{ $date }までに、プログラムによる対応が行われませんでした。
activation-asked-by = 申請者：{ $name } さん、{ $at }
activation-designee = 使用者
activation-alternative = 予備のメール アドレス
activation-reason = 理由
activation-in-work = 運営担当者が対応中のため、取り下げはできません。
activation-withdraw = 申請を取り下げる
activation-withdrawn-again = 取り下げた後も、{ $date }までは再度申請できます。
activation-withdrawn-final = 取り下げると、再度申請することはできません。
activation-offer-until = オファーの有効期限は{ $date }です。
activation-offer-over = { $date }に期限切れ
activation-history = 履歴
activation-line = { $status }：{ $name }、{ $at }
activation-by-programme = プログラム
who-can-activate = アクティブ化できるユーザー
activation-needs-role = アクティブ化する権限がありません。現在のロール：{ $own }。次のいずれかのロールが必要です：{ $needed }。
activation-closed = アクティブ化の期限は{ $last-day }でした。
activation-needs-contact = 手順の送付先となるマーケティング担当者が会社に設定されていません。先に設定してください。
activation-name-contact = マーケティング担当者を設定
support-ids = アクセス ID と契約 ID
support-ids-use = 製品サポートへの初回の問い合わせ時に、両方が必要です。会社のメンバー全員が表示および使用できます。
open-support-site = サポート サイトを開く
support-ids-help = インストールや起動ができない場合は、これらの ID を使用して製品サポートに問い合わせるか、「サービス リクエスト」でプログラムに依頼してください。

## Asking for it

activate-heading = { $product } のアクティブ化
activate-lead = プログラムは数日以内に申請に対応します。その後、この特典の行にアクセス ID と契約 ID が表示されます。
activate-lead-mails = 安全のため、手順は本人のアドレスと、同じ人の別のアドレスの 2 か所に送信されます。
activate-lead-offer = プログラムは数日以内に申請に対応します。その後、マーケティング担当者に手順が届きます：
activate-person = 使用する人
activate-alternative-hint = 同じ人の、一覧にあるものとは異なるアドレス。
activate-final = 運営担当者が対応を始めるまでは、申請を取り下げることができます。その後は、元に戻すことも使用する人を変更することもできません。
activate-final-plain = 運営担当者が対応を始めるまでは、申請を取り下げることができます。その後は元に戻せません。
activate-ends-refund = アクティブ化すると返金を受ける権利がなくなります。
activate-ends-refund-text = { $purchased-on }に購入したメンバーシップ { $package } は、{ $last-day }までは解約して返金を受けられます。プログラムがこの申請に対応すると、返金を受けられなくなります。
activate-ends-refund-alone = この特典は、{ $last-day }までは単独で解約して返金を受けられます。プログラムがこの申請に対応すると、返金を受けられなくなります。
activate-submit = 申請を送信
activate-give-up-refund = 返金を放棄して申請を送信
activate-already = { $name } さんがすでに申請しています（{ $at }）。
activate-is-active = すでにアクティブです。
activate-withdraw-late = 取り下げることはできません。運営担当者が対応中か、すでに判断しています。

## How support is asked for

support-heading = サポートの依頼方法
support-cloud = クラウド製品（顧客の代理）
support-cloud-text = クラウドのインシデントを 1 件使用します。依頼できるのは管理エージェントのみで、顧客を指定します。
support-on-premises = オンプレミス製品
support-on-premises-text = オンプレミスのインシデントを 1 件使用します。アクティブな特典の行にあるアクセス ID と契約 ID を使用して、会社のメンバー全員が依頼できます。
support-advisory = プリセールス、展開、相談時間
support-advisory-text = 時間を使用します。計画の内容、フェーズ、必要な時間数（1 件のリクエストにつき最大 25 時間）を入力します。
support-step-activate = 上の一覧で特典をアクティブ化します。プログラムの対応には数日かかります。
support-step-cloud = ここで依頼します。顧客、クラウド サービス、発生している問題を入力します。
support-step-answered = プログラムがリクエスト内で回答し、メールで通知されます。リクエストが終了すると、インシデントは使用済みになります。
support-step-ids = 特典の行を開き、アクセス ID と契約 ID を確認します。初回は製品サポートに両方を伝える必要があります。
support-step-on-premises = ここで、または行のリンク先のサポート サイトで依頼し、インストールできない、または動作しない製品を伝えます。
support-step-hours = ここで依頼します。計画の内容、フェーズ、必要な時間数を入力します。
support-step-consultant = コンサルタントがリクエスト内で回答し、日時を提案します。使用時間は終了時に入力されます。
support-ask-cloud = クラウド サポートを依頼
support-ask-on-premises = オンプレミス サポートを依頼
support-ask-advisory = 相談時間を申し込む
support-ask-presales = プリセールスまたは展開サービスを依頼
support-needs-role = 現在のロール：{ $own }。次のいずれかのロールが必要です：{ $needed }。
technical-staff-lead = 会社のアクティブな技術特典と、製品サポートに必要な ID です。

## What is wrong with an alternative address

alternative-not-an-address = メールを受信できるアドレスを 1 つ入力してください（例：name@company.example）。
alternative-same-as-own = 本人のアドレスです。別のアドレスを入力してください。
alternative-looks-like-own = 本人のアドレスに似ています。別のアドレスを入力してください。

## Told after it happened

flash-activation-requested = { $product } のアクティブ化を申請しました。
flash-activation-withdrawn = { $product } のアクティブ化の申請を取り下げました。

## The list, for operators

activations = アクティブ化
lead-activations = 会社からプログラムへのアクティブ化の申請です。待ち時間の長い順に表示されます。時刻は UTC です。
no-activations = 対応待ちはありません
no-activations-text = 会社からの申請は、申請された時点でここに表示されます。判断済みのものは、状態で検索できます。

## The page of one, for operators

case-title = { $company } の { $product }
case-since = この状態になった日時：
case-designee = 使用者
case-alternative = 予備のアドレス：
case-no-designee = 使用者は指定されていません。
case-no-contact = 会社にアクティブなマーケティング担当者がいません。
case-deactivated = 無効
case-until = 有効期限
case-decide = 判断
case-closed = この申請は終了しており、判断の必要はありません。
case-ends-refund = 対応すると、会社はこのメンバーシップの返金を受けられなくなります（現在は{ $date }まで可能）。
case-take-text = 対応中であることが、会社とほかの運営担当者に示されます。自動的には対応されなくなり、会社は取り下げることができなくなります。
case-fulfil = 対応する
case-fulfil-technical = 両方の ID を入力すると、特典がアクティブになります。ID は暗号化して保存され、会社のメンバーにのみ表示されます。事前に確認してください。
case-fulfil-offer = オファーは{ $date }までアクティブになり、{ $address } に手順が送信されます。
case-fulfil-final = 対応すると元に戻せません。
case-ids-hint = 1～64 文字の英字、数字、記号。大文字で、空白を除いて保存されます。
case-make-ids-text = または、ポータルで両方の ID を作成します。入力は不要です。
case-make-ids = ID を作成して対応する
case-id-wrong = { $name }：英字、数字、記号を 1～{ $most } 文字で入力してください。安全のため、両方の ID を再度入力する必要があります。
case-no-ids-made = 処理は行われていません。ID を作成できませんでした。後でもう一度試すか、ID を入力してください。
unfulfillable-suspended = 会社は停止中です。停止が解除されてから申請に対応するか、却下することができます。
unfulfillable-cancelled = メンバーシップは解約されています。申請は却下のみ可能です。
unfulfillable-no-contact = 会社にアクティブなマーケティング担当者がいないため、手順の送付先がありません。設定するよう会社に依頼するか、却下してください。
unfulfillable-too-late = 対応期限の{ $date }を過ぎたため、ポータルが申請を却下しました。
case-decline = 却下する
case-decline-final = 却下すると元に戻せません。
case-asked-again = 会社は{ $date }まで再度申請できます。
case-not-asked-again = 会社は再度申請できません。
case-message = 会社へのメッセージ
case-message-hint = 理由と、会社ができること。会社に表示され、メールでも送信されます（{ $most } 文字以内）。ID やキーは決して入力しないでください。
case-message-missing = 却下の理由を入力してください
case-message-long = メッセージは { $count } 文字です。{ $most } 文字以内にしてください
case-history = 履歴
case-by-programme = プログラム（自動）

## Several at once, for operators

fulfil-chosen = 選択したものに対応する…
technical-one-by-one = 技術特典には 1 件ずつ対応します。アクセス ID と契約 ID がそれぞれ異なるためです。
fulfilments-none = 市場投入オファーを 1 つ以上選択してください
fulfilments-too-many = 一度に対応できるのは { $most } 件までです
fulfilments-title = { $count } 件の市場投入オファーに対応する
fulfilments-text = すべてがアクティブになるか、1 つもアクティブにならないかのいずれかで、元に戻せません。各マーケティング担当者に手順が届きます。
fulfilments-verb = { $count } 件に対応する
fulfilments-blocked = 一部に対応できないため、対応は行われません。前に戻り、それらを除いて選択してください。
fulfilments-stale = 処理は行われていません。その後に状況が変わりました。現在の状況は次のとおりです。
fulfilments-caption = それぞれの処理内容
fulfilment-until = { $date }までアクティブ、手順は { $address } に送信
fulfilment-skipped = 対象外（判断済み）：{ $state }

## What operators did

flash-case-taken = { $product } の申請の担当になりました。
flash-case-handed-over = { $product } の申請を { $to } に引き継ぎました。
flash-case-fulfilled = { $company } の { $product } がアクティブになりました。
flash-cases-fulfilled = { $count } 件の申請に対応しました。
flash-case-declined = { $company } の { $product } の申請を却下しました。
flash-case-taken-by = 処理は行われていません。{ $by } が担当しています。
flash-case-fulfilled-by = 処理は行われていません。{ $by } がすでに対応しました。
flash-case-declined-by = 処理は行われていません。{ $by } がすでに却下しました。
flash-case-fulfilled-itself = 処理は行われていません。プログラムがすでに自動的に対応しました。
flash-case-withdrawn = 処理は行われていません。会社が申請を取り下げました。
flash-case-changed = 処理は行われていません。ページの表示後に、この申請が変更されました。

## Mails, and their names for operators

mail-activation-active-subject = アクティブになりました：{ $product }
mail-technical-active = { $company } の { $product } をプログラムがアクティブ化しました。アクセス ID と契約 ID はこのメールには含まれていません。サインインして、技術特典のページで確認してください。
mail-offer-active = { $company } の { $product } をプログラムがアクティブ化しました。オファーは{ $date }まで使用できます。
mail-activation-declined-subject = アクティブ化されませんでした：{ $product }
mail-activation-declined = { $company } の { $product } のアクティブ化を、プログラムが却下しました。
mail-message-of-programme = プログラムからのメッセージ：
mail-ask-again = 特典の有効期限が切れるまでは、アクティブ化を再度申請できます。
mail-is-technical-active = 技術特典のアクティブ化
mail-is-technical-declined = 技術特典の却下
mail-is-go-to-market-active = 市場投入オファーのアクティブ化
mail-is-go-to-market-declined = 市場投入オファーの却下

## In the logs

log-activation-requested = { $of }アクティブ化を申請しました
log-activation-requested-try = { $of }アクティブ化を申請しようとしました
log-activation-withdrawn = { $of }アクティブ化の申請を取り下げました
log-activation-withdrawn-try = { $of }アクティブ化の申請を取り下げようとしました
log-activation-taken = { $of }アクティブ化の申請の担当になりました
log-activation-taken-try = { $of }アクティブ化の申請の担当になろうとしました
log-activation-handed-over = { $of }アクティブ化の申請を別の運営担当者に引き継ぎました
log-activation-handed-over-try = { $of }アクティブ化の申請を引き継ごうとしました
log-activation-fulfilled = { $of }アクティブ化の申請に対応しました
log-activation-fulfilled-try = { $of }アクティブ化の申請に対応しようとしました
log-activation-fulfilled-many = { $count ->
    [0] 複数のアクティブ化の申請に対応しました
   *[other] { $count } 件のアクティブ化の申請に対応しました
}
log-activation-fulfilled-try-many = { $count ->
    [0] 複数のアクティブ化の申請に対応しようとしました
   *[other] { $count } 件のアクティブ化の申請に対応しようとしました
}
log-activation-declined = { $of }アクティブ化の申請を却下しました
log-activation-declined-try = { $of }アクティブ化の申請を却下しようとしました
log-activation-read = { $of }アクティブ化の申請を閲覧しました
log-activation-read-try = { $of }アクティブ化の申請を閲覧しようとしました
log-support-ids-seen = { $of }アクセス ID と契約 ID を閲覧しました
log-support-ids-seen-try = { $of }アクセス ID と契約 ID を閲覧しようとしました
declined-as-overdue = 期限内に対応が行われなかったため、ポータルが却下しました。
