### Roles, and what somebody may not do.

## Roles

global-admin = グローバル管理者
user-admin = ユーザー管理者
admin-agent = 管理エージェント
mpn-partner-admin = MPN パートナー管理者
role-staff = スタッフ
global-admin-allows = 特典、購入、会社のメンバーとそのロールなど、会社に関するすべての操作を行えます。
mpn-partner-admin-allows = 特典を管理します。キーの取得、シートの割り当て、アクティブ化、返金の申請を行えます。
user-admin-allows = グローバル管理者を除く会社のメンバーを管理します。特典を表示できます。
admin-agent-allows = 顧客に代わってクラウド サポートを依頼します。特典を表示できます。

## What somebody may not do

act-see-benefits = 特典ページを表示する
act-get-keys = プロダクト キーを取得する
act-assign-seat = シートを割り当てる、または取り消す
act-manage-go-to-market = マーケティング担当者を設定する、または市場投入オファーをアクティブ化する
act-ask-advisory = 相談時間を申し込む
act-ask-cloud-support = 顧客のためのクラウド サポートを依頼する
act-ask-on-premises-support = オンプレミス サポートを依頼する
act-ask-cancellation = 返金を伴う解約を申請する
act-see-own-assignments = 自分の割り当てを表示する
act-see-people = 会社のメンバーとそのシートを表示する
act-activate-technical = 技術特典をアクティブ化する、またはその申請を取り下げる
act-see-support-ids = アクセス ID と契約 ID を表示する
act-buy = メンバーシップを購入または更新する
act-answer-requests = サービス リクエストを読み、返信する
act-accept-invitation = 移行の招待を承諾する
act-manage-members = メンバーの追加、変更、無効化、またはロールの付与を行う
act-change-company = 会社のデータを変更する
act-read-audit = 会社のログを表示する

## Roles of operators

role-administrator = 管理者
role-administrator-allows = カタログ、キー、設定、運営担当者の管理を含むすべての操作を行い、プログラムのログを表示できます。
role-fulfilment = 対応担当
role-fulfilment-allows = 会社からの依頼に対応します。担当、対応、却下、回答、お知らせの作成、支払いの確認を行えます。
role-reader = 閲覧者
role-reader-allows = コンソールのすべてのページとプログラムのログを表示できますが、変更はできません。

## What an operator may not do

task-takes-role = この操作には、プログラムで次のいずれかのロールが必要です：{ $roles }。
task-see = コンソールのページを表示する
task-fulfil = 会社からの依頼を担当、判断、または回答する、あるいはメールを再送信する
task-companies = 会社を追加または修正する
task-applications = 参加申請の可否を決定する
task-payments = 支払いを確認する、または解約を承認する
task-news = お知らせを作成する
task-memberships = 手動でメンバーシップを付与する、または会社を停止する
task-look = 会社をメンバーと同じ表示で確認する
task-catalogue = カタログを変更する
task-keys = キー プールを変更する
task-settings = プログラムの設定を変更する
task-operators = 運営担当者の追加、ロールの変更、または無効化を行う
task-read-log = プログラムのログを表示する

## Which mails an operator wants

mails-of-work = 対応待ちの作業
mails-of-keys = キー プール
mails-each = その都度
mails-digest = 毎日のまとめ
mails-none = 受け取らない
