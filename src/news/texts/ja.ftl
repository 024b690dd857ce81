### News that operators write to marketing contacts.

news = お知らせ
lead-news = プログラムからマーケティング担当者に送信したお知らせです。新しい順に表示されます。時刻は UTC です。
write-news = お知らせの作成
no-news = 送信したお知らせはまだありません
no-news-text = 作成したお知らせは、アクティブな市場投入オファーのある会社のマーケティング担当者に送信されます。
newest-news = 最新のお知らせ
newer-news = より新しいお知らせ
older-news = より古いお知らせ
news-count = 送信 { $count } 件
news-count-more = 送信 { $most } 件以上
news-to = 宛先
news-readers = 受信者
news-sent-on = 送信日時
news-sent-by = 送信者
news-sent-to-offer = オファー「{ $product }」がアクティブな会社の担当者
news-delivery = 送信済み { $delivered } 件{ $queued ->
    [0] {""}
   *[other] 、送信待ち { $queued } 件
}{ $failed ->
    [0] {""}
   *[other] 、失敗 { $failed } 件
}
news-title = お知らせ { $number }

## Writing some

write-news-text = 各社のマーケティング担当者に 1 通のメールが、担当者の言語の本文がある場合はその言語で送信されます。
news-to-everybody = アクティブなオファーのあるすべての会社の担当者
news-to-offer = 特定のオファーがアクティブな会社の担当者
news-to-company = 1 社の担当者
news-offer = オファー
news-company = 会社の MPN ID
news-own-language = 必須。空欄の言語の担当者には、この本文が送信されます。
news-other-language = 省略可能
news-text = 本文
news-text-hint = { $most } 文字以内。1 行が 1 段落になります。リンクになるのは https:// で始まるアドレスだけです。
news-no-offer = オファーを選択してください。
news-no-company = この MPN ID の会社はありません。
news-subject-missing = 件名を入力してください：{ $language }
news-text-missing = 本文を入力してください：{ $language }
news-subject-long = 件名は { $most } 文字以内で入力してください：{ $language }
news-text-long = 本文は { $most } 文字以内で入力してください：{ $language }

## The preview

news-preview-title = お知らせのプレビュー
news-readers-all = { $count } 人の担当者に送信されます。
news-readers-in-language = { $count ->
    [0] この言語で受け取る担当者はいません。
   *[other] { $count } 人の担当者が次の内容で受け取ります：
}
news-nobody = 受け取る担当者がいません。アクティブなオファーがあり、かつメールを受け取るマーケティング担当者がいる会社はありません。
news-send-text = 送信後に取り消すことはできません。各メールの下部には、会社に関するメールの受信を拒否できるリンクが表示されます。
news-send = { $count } 人の担当者に送信
news-change = 内容を変更
news-stale = 送信されていません。プレビュー後に宛先が変わったか、別のお知らせが送信されました。もう一度確認してください。
news-sent-before = 送信されていません。このフォームからは、すでに別のお知らせが送信されています。最初からやり直してください。
flash-news-sent = { $count } 人の担当者にお知らせを送信しています。

mail-is-news = お知らせ
log-news-sent = お知らせ { $number } を { $count } 人のマーケティング担当者に送信しました
log-news-sent-some = お知らせをマーケティング担当者に送信しました
log-news-sent-try = お知らせをマーケティング担当者に送信しようとしました
log-contact-written = マーケティング担当者（{ $member }）にメールを送信しました（お知らせ { $number }）
log-contact-written-try = マーケティング担当者（{ $member }）にメールを送信しようとしました
