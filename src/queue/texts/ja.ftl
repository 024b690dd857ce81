### What operators are asked for: the list, and with whom an item is.

## The list

queue-filter-open = 未対応
queue-company = 会社（名前または MPN ID）、リクエスト（SR-12）
queue-kind = 種類
queue-any-kind = すべての種類
queue-assignee = 担当者
queue-anybody = すべて
queue-me = 自分
queue-nobody = 担当者なし
queue-what = リクエスト
queue-since = 待機開始
queue-choose = 選択
queue-choose-row = { $title }、{ $company } を選択
queue-due = それまでに誰も担当しなければ、{ $at } 以降に自動的に対応されます
queue-take = 担当する
queue-no-match = フィルターに一致するものはありません。会社名の先頭部分または MPN ID 全体を入力してください。リクエスト番号は、「Alpine SR-12」のようにその後に入力します。
queue-show-open = 未対応のものを表示
queue-next-oldest = 次に古いもの
queue-first = 待ち時間が最長のもの
queue-next = 次のページ
queue-previous = 前のページ
queue-count = { $count } 件のリクエスト
queue-count-more = { $most } 件以上のリクエスト
queue-closed-kept = 終了してから { $days } 日を過ぎたものは一覧に表示されません。個別のページは引き続き表示できます。
column-due = 自動対応の開始
queue-none-open = この中に未対応のものはありません。

## The page of one

case-request = 依頼内容
case-requested-by = 依頼者
case-taken-by-you = 自分が担当しています。
case-taken-by = { $operator } が担当しています。
queue-hand-over = 引き継ぐ
queue-to-operator = 引き継ぎ先の運営担当者
queue-choose-operator = アクティブな運営担当者を選択してください
queue-no-other-operator = ほかにアクティブな運営担当者はいません。
queue-no-operator-found = アドレスにこの文字列を含むほかのアクティブな運営担当者はいません。
back-to-request = リクエストに戻る
queue-others = この会社のほかの未対応リクエスト
queue-no-others = ほかに未対応のものはありません。

## What operators are told at once

mail-is-work-waits = 対応待ちの作業
mail-is-much-waits = 多数の対応待ち
mail-work-asked-subject = 新規：{ $what }（{ $company }）
mail-work-answered-subject = 会社からの返信：{ $what }（{ $company }）
mail-work-reopened-subject = 再開：{ $what }（{ $company }）
mail-work-left-subject = 運営担当者の対応が必要：{ $what }（{ $company }）
mail-work-asked = { $company } からの依頼です：{ $what }。
mail-work-answered = { $company } から返信がありました。次のリクエストは再びプログラムの対応待ちです：{ $what }。
mail-work-reopened = { $company } が次のリクエストを再開しました：{ $what }。
mail-work-left = { $company } の次のリクエストにポータルが自動で対応する予定でしたが、対応できませんでした：{ $what }。運営担当者の判断が必要です。
mail-work-waits-take = 対応中であることがほかの運営担当者にわかるように、ページで「担当する」を選択してください。
mail-much-waits-subject = { $company } からの多数のリクエスト
mail-much-waits = 1 時間以内に { $company } から { $most } 件を超えるリクエストがありました。以降のリクエストはコンソールで確認してください。個別のメールは送信されません。
