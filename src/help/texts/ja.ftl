### Help: its pages, and who may do what they tell.

help = ヘルプ
help-lead = 操作方法とルールを説明します。
help-search-label = ヘルプを検索
help-search = 検索
help-found = 「{ $asked }」の検索結果：{ $count } 件
help-found-none = 見つかりませんでした。別の言葉で検索するか、下のすべてのページをご覧ください。
help-who = 実行できる人
help-who-everybody = すべての人。
help-who-members = 会社のすべてのメンバー。
help-who-operators = プログラムの運営担当者（ロールの範囲内）。
help-who-roles = 次のいずれかのロールを持つメンバー：{ $roles }。
help-you-may = 実行できます。現在のロール：{ $own }。
help-you-hold = 現在のロール：{ $own }。
help-you-hold-ask = 現在のロール：{ $own }。{ $names } に依頼してください。
help-on-this-page = このページのヘルプ
help-group-first = はじめに
help-group-keys = ソフトウェアとクラウド
help-group-seats = シート
help-group-support = 技術特典とリクエスト
help-group-marketing = マーケティング
help-group-membership = メンバーシップと注文
help-group-people = メンバーと会社
help-group-account = アカウント
help-group-operators = 運営担当者向け
help-days = { $count } 日
help-minutes = { $count } 分
help-hours = { $count } 時間
help-months = { $count } か月
help-membership-center = メンバーシップ センター
help-regional-help = 地域のサポート窓口
help-support-site = サポート サイト
help-cloud-portal = クラウドのポータル
help-refund-ended-by-software = キーが表示された
help-refund-ended-by-any-use = 表示、割り当て、アクティブ化のいずれかが行われた
read-the-rule = ルールを読む
rule-reassign = シートは、最後の保持者が最初に保持した日の { $days } 日後から、ほかのユーザーに割り当てられます。このシートは{ $date }から割り当てられます。
rule-reassign-now = シートは、最後の保持者が最初に保持した日の { $days } 日後から、ほかのユーザーに割り当てられます。このシートはすぐに割り当てられます。
rule-reveal = 新しいキーは{ $date }まで発行されます（{ $days ->
    [0] 今日が最終日
   *[other] 残り { $days } 日
}）。
rule-redeem = 延長できるのは、今日から { $months } か月後の{ $date }までです。
rule-refund = 返金を伴う解約は、購入から { $days } 日以内（{ $date }まで）に申請できます。
rule-renew = 更新期間は応当日の翌日に始まり、{ $days } 日間続きます（{ $from }～{ $to }）。
rule-activate = アクティブ化できるのは{ $date }までです。期限内の申請には、遅くともその { $days } 日後の{ $until }までに対応します。
rule-of-every-programme = このルールはどのプログラムでも同じです。
rule-never-changed = このルールは、プログラムの開始以来変更されていません。
rule-since = このルールは{ $date }から適用されています。
rule-since-before = このルールは{ $date }から適用されています。それ以前は { $before }でした。
rule-of-purchase = 購入日（{ $date }）のルールが適用されます。今日購入するものには、別のルールが適用されます。
