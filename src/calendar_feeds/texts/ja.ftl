### Calendar feeds: a secret address by which a calendar program reads a company's dates.

calendar-feed = カレンダー フィード
calendar-feed-hint = フィードはカレンダーに定期的に読み込まれるため、変更も反映されます。
calendar-feed-lead = { $company } のすべての日付を自分のカレンダーに取り込むための非公開アドレスです。カレンダーはサインインなしで定期的に読み込みます。
calendar-feed-secret = アドレスを知っている人は誰でも、日付と、製品およびメンバーシップの名前を読み取れます（人の名前は含まれません）。アドレスは自分のカレンダーにのみ設定してください。ロールで特典の表示が許可されていない間は何も返されず、会社から退会するとフィードは終了します。
calendar-feed-none = この会社のフィードはまだありません。
calendar-feed-make = アドレスを作成
calendar-feed-address = フィードのアドレス
calendar-feed-once = 今すぐコピーしてください。表示されるのは今回だけです。カレンダーで、アドレスを指定してカレンダーを購読する際に入力します。
calendar-feed-yours = 自分のフィード
calendar-feed-made = 作成日
calendar-feed-read = 最終読み込み日
calendar-feed-unread = まだ読み込まれていません
calendar-feed-renew = 新しいアドレスを作成
calendar-feed-renew-hint = アドレスがほかの人に知られた可能性がある場合や、アドレスがわからなくなった場合は、新しいアドレスに置き換えます。現在のアドレスは使用できなくなります。
calendar-feed-revoke = フィードを取り消す
calendar-feed-revoke-hint = フィードがなくなると、カレンダーはこれらの日付を読み込めなくなります。すでに読み込まれた内容は残る場合があります。
flash-calendar-feed-made = カレンダー フィードのアドレスを作成しました。今すぐコピーしてください。
flash-calendar-feed-renewed = カレンダー フィードの新しいアドレスを作成しました。今すぐコピーしてください。以前のアドレスは使用できません。
flash-calendar-feed-revoked = カレンダー フィードを取り消しました。アドレスは使用できません。

## What the log says

log-calendar-feed-made = 自分のカレンダー フィードのアドレスを作成しました
log-calendar-feed-made-try = 自分のカレンダー フィードのアドレスを作成しようとしました
log-calendar-feed-renewed = 自分のカレンダー フィードの新しいアドレスを作成しました
log-calendar-feed-renewed-try = 自分のカレンダー フィードの新しいアドレスを作成しようとしました
log-calendar-feed-revoked = 自分のカレンダー フィードを取り消しました
log-calendar-feed-revoked-try = 自分のカレンダー フィードを取り消そうとしました
