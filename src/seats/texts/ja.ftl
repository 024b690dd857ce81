### Seats: giving them to members, taking them back.

seats = シート
seats-status = 割り当て済み { $assigned }、空き { $free }{ $cooling ->
    [0] {""}
   *[other] 、待機中 { $cooling }
}
seat-number = シート { $number }
held-before = 以前の保持者：
seats-never-used = { $count } 個のシートは一度も使用されていません。
seat-free-on = { $date }からほかのユーザーに割り当て可能
seat-stays = 次のメンバーシップ年度まで最後の保持者のために確保
seat-free = 空き
seat-until = { $date }まで
free-or-until = 空きまたは終了日
has-seat = シート { $seat } を保持
assign-to-me = 自分に割り当てる
to-the-seats = シートの保持者を表示
credit-moves-left = { $count ->
    [0] このクレジットは、今年度の再割り当て回数の上限に達しました。最後の保持者に戻すことはできます。
   *[other] このクレジットは、今年度あと { $count } 回ほかのユーザーに再割り当てできます。
}
credit-bulk = Azure 年間クレジットは、次のメンバーシップ年度まで、最初に割り当てたユーザーのものになります。
cloud-portal = クラウドのポータルで管理
take-back = 取り消し
reassign = 再割り当て
give-back-to = { $name } さんに戻す
assign-to = { $name } さんに割り当てる
reassign-to = { $name } さんに再割り当て
who-can-assign = 割り当てを行えるユーザー
seats-need-role = シートの割り当てと取り消しを行う権限がありません。現在のロール：{ $own }。次のいずれかのロールが必要です：{ $needed }。
seats-closed = シートの割り当ては{ $last-day }に終了しました。
refund-ends-by-assigning = シートを割り当てると返金を受ける権利がなくなります。{ $package } は、{ $last-day }までは解約して返金を受けられます。実行前に確認が表示されます。

## The seats in a benefit’s row

search-seats-label = 保持者またはシート番号で検索
search-seats = シートを検索
seat-pages = 番号順のシート
seat-range = シート { $first }～{ $last }
no-seat-matches = 検索に一致するシートはありません。
show-all-seats = すべてのシートを表示

## Asked before it happens

confirm-assign-heading = { $product } を { $member } さんに割り当てますか？
assigning-ends-refund = シートを割り当てると返金を受ける権利がなくなります。
assigning-ends-refund-text = { $purchased-on }に購入したメンバーシップ { $package } は、{ $last-day }までは解約して返金を受けられます。シートを一度でも割り当てると、返金を受けられなくなります。
assigning-ends-refund-alone = この特典は、{ $last-day }までは単独で解約して返金を受けられます。シートを一度でも割り当てると、返金を受けられなくなります。
assign-give-up-refund = 返金を放棄して { $name } さんに割り当てる
remove-from-seat = { $holder } さんのシート { $seat } を取り消す
removal-text = { $holder } さんは、ただちに { $product } を使用できなくなります。
removal-free-on = { $holder } さんには、いつでもシートを戻せます。ほかのユーザーには{ $date }から割り当てられます。
removal-stays = 次のメンバーシップ年度までは、{ $holder } さんにのみ戻せます。
removal-free-at-once = シートは、すぐにほかのユーザーに割り当てられます。
reassign-seat = { $holder } さんのシート { $seat } の再割り当て
reassign-same-seat = 新しいユーザーは、すぐにシートを取得します。
reassign-other-seat = 空きがあれば、新しいユーザーは別のシートを取得します。{ $consequence }

## What stands in the way

way-same-product = { $member } さんは、{ $package } の { $product } のシートをすでに保持しています。
way-other-credit = { $member } さんは、別の Azure クレジット（{ $package } の { $product }）を保持しています。クレジットは 1 人につき 1 つのみです。先にそのクレジットを取り消してください。
way-bulk = Azure 年間クレジットは、Action Pack で付与されるものと併用できません。{ $member } さんは { $package } の { $product } を保持しています。先に取り消すか、別の人を選択してください。
no-seat-next-free = 空いているシートはありません。次のシートは{ $date }からほかのユーザーに割り当てられます。
no-seat-free = 空いているシートはありません。
no-moves-left = このクレジットは、このメンバーシップ年度に 5 回再割り当てされました。最後の保持者にのみ戻せます。
member-has-seat = { $member } さんは、すでにシート { $seat } を保持しています。
seat-ended-meanwhile = その間に、ほかのユーザーがこのシートの割り当てを取り消しました。変更は行われていません。

## Credit from elsewhere

outside-offers = プログラム外のオファー。
outside-offers-text = Azure 年間クレジットは、ほかの Azure クレジットと併用できません。エンタープライズ契約、プリペイド パス、試用版など、別の方法で得たクレジットはここでは確認できません。
outside-checked = このクレジットを受け取る人が、別の方法で得たクレジットを持っていないことを確認しました。
confirm-outside-first = 別の方法で得た Azure クレジットについて確認し、チェック ボックスをオンにしてください

## Many at once

assign-several = まとめて割り当てる

## Many at once: the list

list-addresses = メール アドレス
list-addresses-hint = 1 行に 1 つ、またはコンマ、セミコロン、空白で区切ります。最大 { $most } 件。
list-file = または CSV ファイル
list-file-hint = 「{ $heading }」という見出しの列を含む CSV 形式のファイル。最大 256 KiB。
list-template = テンプレートのダウンロード
# The heading of the column of addresses in the template
list-heading = メール アドレス
preview = プレビュー

## Many at once: what keeps it from being a list

list-empty = メール アドレスを 1 つ以上入力するか、メール アドレスを含むファイルを選択してください。
list-too-large = リストが 256 KiB を超えているため、読み取られませんでした。1 つのリストに含められるアドレスは { $most } 件までです。分割して順に送信してください。
list-too-many = リストに { $count } 件のアドレスがあります。一度に処理できるのは { $most } 件までです。分割して順に送信してください。
file-empty = ファイルが空です。
file-not-text = ファイルはテキストではありません。表計算ソフトで「CSV UTF-8」として保存し、もう一度選択してください。
file-columns = ファイルの 1 行目には「{ $heading }」列が 1 つだけ必要です。現在の列：{ $columns }。

## Many at once: the preview

many-title = { $product } を複数の人に割り当てる
many-summary = シートを取得 { $gets } 件{ $skipped ->
    [0] {""}
   *[other] 、スキップ { $skipped } 件
}{ $bad ->
    [0] {""}
   *[other] 、割り当て不可 { $bad } 件
}
many-free = 空きシート：現在 { $before }、割り当て後 { $after }
many-caption = 行ごとの処理内容
column-line = 行
column-address = メール アドレス
column-person = メンバー
column-outcome = 処理内容
line-gets = シート { $seat } を取得
line-has = すでにシート { $seat } を保持：スキップ
line-repeats = { $line } 行目と重複：スキップ
line-without-address = この行にメール アドレスがありません。
line-deceives = アドレスが { $email } のアクティブなメンバーは会社にいません。ほかの文字に似た文字、または見えない文字が含まれています：{ $letters }。
many-line = { $line } 行目：{ $text }
many-more-lines = ほかに { $count } 行を割り当てられません。
many-blocked = { $count } 行を割り当てられないため、割り当ては行われません。その行を修正または削除し、もう一度プレビューしてください。
many-nothing-to-do = 処理の必要はありません。リストの全員がすでにシートを保持しています。
many-stale = プレビュー後に状況が変わったか、プレビューが行われていません。割り当ては行われていません。現在の処理内容は次のとおりです。
assign-many = { $count } 個のシートを割り当てる
assign-many-give-up-refund = 返金を放棄して { $count } 個のシートを割り当てる
many-change = リストを変更

## Taking several back

take-back-selected = 選択したシートの取り消し…
removals-title = { $count ->
    [0] { $product } のシートの割り当ての取り消し
   *[other] { $product } の { $count } 個のシートの割り当てを取り消しますか？
}
removals-text = これらの人は、ただちに { $product } を使用できなくなります。本人にはいつでもシートを戻せます。ほかのユーザーに割り当てられる日は表に示されています。
removals-caption = シートと、ほかのユーザーに割り当てられる日
column-afterwards = 取り消し後
removals-free-at-once = すぐにほかのユーザーに割り当て可能
removals-gone = すでに取り消し済み
removals-verb = { $count } 個のシートを取り消す
removals-none = 取り消すシートを 1 つ以上選択してください。
removals-stale = プレビュー後に状況が変わったか、プレビューが行われていません。取り消しは行われていません。現在の処理内容は次のとおりです。

## Told after it happened

flash-seat-assigned = { $product } のシート { $seat } を { $member } さんに割り当てました。
flash-seat-released = { $member } さんへの { $product } のシート { $seat } の割り当てを取り消しました。
flash-seats-assigned = { $product } のシートを { $count } 人に割り当てました。
flash-seats-released = { $product } の { $count } 個のシートの割り当てを取り消しました。

## Mails, and their names for operators

mail-seat-assigned-subject = { $product } を使用できるようになりました
mail-seat-assigned = { $company } の { $by } さんが { $product } を割り当てました。
mail-seat-accept-first = { $company } に招待されていますが、まだ参加していません。招待メールのリンクから、先に招待を承諾してください。
mail-seat-invited-reason = このメールは、{ $company } に招待された方にお送りしています。
mail-seat-assigned-until = { $date }まで使用できます。使用および管理する場所は、「自分の割り当て」ページで確認できます。
mail-seat-released-subject = { $product } の割り当てが取り消されました
mail-seat-released = { $company } の { $by } さんが { $product } の割り当てを取り消しました。現在の割り当ては、「自分の割り当て」ページで確認できます。
mail-seats-ended-subject = 割り当ての終了：{ $products }
mail-seats-ended = { $company } の次の特典が解約されたため、割り当てが終了しました：{ $products }。
mail-seats-lapsed = { $company } のメンバーシップが終了したため、次の割り当ても終了しました：{ $products }。
mail-seats-fewer = { $company } が、より少ないシート数でメンバーシップを更新しました。次の割り当ては終了しました：{ $products }。
mail-seats-ended-left = 現在の割り当ては、「自分の割り当て」ページで確認できます。
mail-is-seat-assigned = シートの割り当て
mail-is-seat-released = シートの割り当ての取り消し
mail-is-seats-ended = シートの割り当ての終了

## In the logs

log-seat-assigned = { $seat ->
    [0] { $of }シートを { $member } に割り当てました
   *[other] { $of }シート { $seat } を { $member } に割り当てました
}
log-seat-assigned-some = { $seat ->
    [0] { $of }シートを割り当てました
   *[other] { $of }シート { $seat } を割り当てました
}
log-seat-assigned-try = { $seat ->
    [0] { $of }シートを { $member } に割り当てようとしました
   *[other] { $of }シート { $seat } を { $member } に割り当てようとしました
}
log-seat-assigned-try-some = { $seat ->
    [0] { $of }シートを割り当てようとしました
   *[other] { $of }シート { $seat } を割り当てようとしました
}
log-seat-assigned-try-many = { $of }シートを { $count } 人に割り当てようとしました
log-seat-taken-back = { $seat ->
    [0] { $of }シートの { $member } への割り当てを取り消しました
   *[other] { $of }シート { $seat } の { $member } への割り当てを取り消しました
}
log-seat-taken-back-deactivated = { $seat ->
    [0] { $member } が無効になったため、{ $of }シートの割り当てを取り消しました
   *[other] { $member } が無効になったため、{ $of }シート { $seat } の割り当てを取り消しました
}
log-seat-ended-cancelled = { $seat ->
    [0] 特典の解約により、{ $of }シート（{ $member }）の割り当てが終了しました
   *[other] 特典の解約により、{ $of }シート { $seat }（{ $member }）の割り当てが終了しました
}
log-seat-ended-lapsed = { $seat ->
    [0] メンバーシップの終了により、{ $of }シート（{ $member }）の割り当てが終了しました
   *[other] メンバーシップの終了により、{ $of }シート { $seat }（{ $member }）の割り当てが終了しました
}
log-seat-ended-fewer = { $seat ->
    [0] 更新後のシート数の減少により、{ $of }シート（{ $member }）の割り当てが終了しました
   *[other] 更新後のシート数の減少により、{ $of }シート { $seat }（{ $member }）の割り当てが終了しました
}
log-seat-revived = { $seat ->
    [0] メンバーシップが期限内に更新されたため、{ $of }シートを { $member } に戻しました
   *[other] メンバーシップが期限内に更新されたため、{ $of }シート { $seat } を { $member } に戻しました
}
log-seat-taken-back-some = { $seat ->
    [0] { $of }シートの割り当てを取り消しました
   *[other] { $of }シート { $seat } の割り当てを取り消しました
}
log-seat-taken-back-try = { $seat ->
    [0] { $of }シートの { $member } への割り当てを取り消そうとしました
   *[other] { $of }シート { $seat } の { $member } への割り当てを取り消そうとしました
}
log-seat-taken-back-try-some = { $seat ->
    [0] { $of }シートの割り当てを取り消そうとしました
   *[other] { $of }シート { $seat } の割り当てを取り消そうとしました
}
log-seat-taken-back-try-many = { $of }シート { $count } 個の割り当てを取り消そうとしました
