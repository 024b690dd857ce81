### What stands around every page, and what went wrong.

## Around every page

# Stands before the title of a page on which something went wrong.
title-error = エラー：
skip-to-content = 本文へ移動
company = 会社
language = 言語
sign-out = サインアウト
menu = メニュー
menu-main = メイン メニュー
console = コンソール
times-in = タイム ゾーン：{ $zone }
problems-heading = 問題があります
suspended-label = 停止のお知らせ
suspended-heading = { $company } は停止中です。
suspended-text = すべての内容を確認できますが、変更はできません。理由：
controls-taken-out = 入力内容から、表示できない文字を取り除きました。
site-description = パートナー メンバーシップの特典：プロダクト キーとダウンロード、クラウド サブスクリプション、シート、サポート、市場投入オファー
# The name of the portal while the programme’s own is not known yet.
portal-name = パートナー ポータル

## What went wrong, and what to do

to-start = スタート ページへ
try-again = 再試行
incident = エラー番号
not-found-heading = このアドレスにページはありません
not-found-text = アドレスの入力が間違っているか、メンバーとして所属していない会社のページである可能性があります。
dead-link-heading = このリンクは使用できなくなりました
dead-link-text = すでに使用されたか、期限が切れたか、一部しかコピーされていません。サインイン ページの「パスワードをお忘れですか？」から新しいリンクを取得するか、リンクの送信者に新しいリンクを依頼してください。
method-heading = このアドレスではこの操作はできません
method-text = 前のページに戻り、そのページのボタンを使用してください。
forbidden-heading = ここでこの操作を行う権限がありません
forbidden-text = 試みた操作：「{ $action }」。この操作には、会社で次のいずれかのロールが必要です：{ $roles }。
who-may-do-it = この操作を行えるユーザー
not-their-task-text = 試みた操作：「{ $action }」。この操作には、プログラムで次のいずれかのロールが必要です：{ $roles }。ロールは管理者が付与できます。
not-operator-text = コンソールはプログラムの運営担当者専用です。
cross-site-heading = このフォームは別のサイトから送信されました
cross-site-text = 変更は行われていません。このサイトで入力した場合は、ページを再度読み込んで、もう一度送信してください。
unknown-host-heading = 要求されたサーバーではありません
unknown-host-text = 案内されたアドレスでポータルを開いてください。
too-large-heading = 送信データが大きすぎます
too-large-text = 変更は行われていません。一度に送信する量を減らしてください。
too-slow-heading = 送信に時間がかかりすぎました
too-slow-text = 変更は行われていません。接続が遅く、時間内に送信できませんでした。もう一度試すか、一度に送信する量を減らしてください。
too-many-at-once-heading = 複数の長いフォームが同時に送信されています
too-many-at-once-text = 変更は行われていません。ほかの送信のいずれかが終わるまで待ってから、もう一度送信してください。
bad-request-heading = この要求は処理できませんでした
bad-request-text = 変更は行われていません。前のページに戻って再度読み込み、もう一度お試しください。
unavailable-heading = しばらくお待ちください
unavailable-text = ポータルは現在この操作を実行できません。保存済みの内容はそのまま残っています。数秒後にもう一度お試しください。
internal-heading = サーバー側で問題が発生しました
internal-text = 下記の番号でログに記録されています。再び発生する場合は、この番号をプログラムの運営担当者にお知らせください。
menu-replies = 返信が必要 { $count } 件

## メンバーと同じ表示で会社を確認する

looking-label = 会社の閲覧
looking-heading = { $company } をメンバーと同じ表示で閲覧しています（{ $roles }）。
looking-text = { $until } まで。理由：{ $reason }
looking-end = 閲覧を終了
operators-look = 運営担当者は閲覧のみで、操作はパートナーが行います。
only-looking-text = メンバーと同じ表示で会社を閲覧している間は、何も変更できません。この試みは記録されました。
only-looking-back = 会社のページに戻る
not-shown-while-looking = 運営担当者の閲覧中は表示されません
