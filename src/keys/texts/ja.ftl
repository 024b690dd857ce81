### Product keys: getting them, showing them again, their pools.

## Keys and downloads

keys = キー
shown-until = 表示期限：{ $until }
show-again = もう一度表示
show-again-hint = 同じキーを 10 分間表示します。表示したメンバーと日時はログに記録されます。
keys-to-get = プログラムのプールから { $count } 個のキーが発行され、表示されます。
refund-ends = キーを取得すると、返金を受ける権利がなくなります。
refund-ends-text = { $package } は、{ $last-day }までは解約して返金を受けられます。実行前に確認画面が表示されます。
own-use = 自社での使用と、自社の監督下でのデモンストレーションに限られます。顧客のアカウント、ハードウェア、インフラストラクチャには使用できません。
special-instructions = 特別な手順
issued = 発行
keys-issued-by = { $at }、{ $name } さん
shown-to = 表示したメンバー
no-key-nothing-to-install = これはプログラムではなく使用権です。キーはありません。
no-key-installer = このインストーラーは、ここで取得するキーがなくてもライセンス認証されます。
downloads-elsewhere = 移行が完了するまで、インストール パッケージはメンバーシップ センターで入手してください。
keys-need-role = キーの取得と表示はできません。現在のロール：{ $own }。次のいずれかのロールが必要です：{ $needed }。
who-can-get-keys = キーを取得できるユーザー
downloads = ダウンロード
nothing-to-download = { $product } にはダウンロードがありません。
system = システム
show-downloads = ダウンロードを表示
cannot-install = インストールできない場合
cannot-install-link = 製品サポートへの問い合わせ方法
installer = インストール パッケージ、{ $language }、{ $system }
closed-expired = キーの取得期限は{ $last-day }でした。
closed-expired-renewable = キーの取得期限は{ $last-day }でした。更新すると新しい特典が付与されます。更新は{ $closes }まで可能です。
pool-too-small = キーは発行されませんでした。{ $product } のプログラムのプールに十分なキーがありません。運営担当者に通知されましたので、後でもう一度お試しください。
pool-none-left = 現在、在庫がありません。プログラムに通知済みです。
pool-empty-row = 現在、在庫なし

## The confirmation

confirm-keys-heading = { $product } のキーを取得しますか？
confirm-refund-first = 返金を受ける権利を放棄することを確認してください
refund-ends-confirm = { $purchased-on }に購入したメンバーシップ { $package } は、{ $last-day }までは解約して返金を受けられます。キーを一度でも表示すると、解約と返金はできなくなります。
refund-ends-alone = この特典は、{ $last-day }までは単独で解約して返金を受けられます。キーを一度でも表示すると、解約と返金はできなくなります。
what-happens = 実行される内容
happens-issued = プログラムのプールから { $company } に { $count } 個のキーが発行されます。
happens-shown = { $product } のキーが 10 分間表示されます。その後もいつでも再表示できます。
happens-logged = 取得したメンバー、日時、アクセス元がログに記録されます。
get-keys-give-up-refund = 返金を放棄してキーを取得

## Keys of several benefits

choose-for-keys = { $product }（{ $package }）を選択
get-keys-of-chosen = 選択した製品のキーを取得
all-that-end-on = { $date }に期限を迎えるものすべて（{ $count } 件）
get-keys-of-several = { $count ->
    [0] 複数の製品のキーを取得
   *[other] { $count } 件の製品のキーを取得しますか？
}
keys-of-several = { $count ->
    [0] 複数の製品のキー
   *[other] { $count } 件の製品のキー
}
several-none = 選択されていません。先に一覧で製品を選択してください。
several-most = 一度に選択できるのは { $most } 件までです。選択したうちの最初の { $most } 件を表示しています。
several-again = 発行済み。同じキーがもう一度表示されます。
several-not-got = キーは取得されません。
happens-shown-several = キーは 1 つのページに 10 分間表示されます。その後もいつでも再表示できます。
flash-several-keys-shown = { $count } 件の製品のキーを 10 分間表示しています。

## Told after it happened

flash-keys-shown = { $product } のキーを 10 分間表示しています。

## The pools, for operators

key-pools = キー プール
lead-key-pools = プログラムが保有するプロダクト キーと、その発行数です。
pools-empty = { $count } 個のプールが空です。
pools-empty-text = 空のプールのキーを会社が取得しようとすると、拒否されます。
no-pools = キー プールはまだありません
no-pools-text = ソフトウェアとクラウドの製品のプールは、キーを初めてインポートしたときに作成されます。
no-match-pools = この状態のプールはありません。
show-all-pools = すべてのプールを表示
available = 利用可能
pool-empty = 空
pool-low = 残りわずか
pool-enough = 十分

## Mails, and their names for operators

mail-keys-revealed-subject = { $product } のキーが初めて表示されました
mail-keys-revealed = { $at } に、{ $by } さんが { $company } の { $product } のキーを取得しました。このメールにキーは記載されていません。
mail-keys-revealed-check = 社内で心当たりのない操作の場合は、特典を確認し、本人に問い合わせてください。
mail-pool-empty-subject = キー プールが空です：{ $product }
mail-pool-empty = パートナーが { $product } のキーを取得しようとしましたが、プールに十分なキーがありません。キーは発行されませんでした。プールを補充すると再び発行できます。
mail-is-keys-revealed = キーの初回表示
mail-is-pool-empty = キー プールが空
mail-several-keys-revealed-subject = { $count } 件の製品のキーが初めて表示されました
mail-several-keys-revealed = { $at } に、{ $by } さんが { $company } の次の製品のキーを取得しました：{ $products }。このメールにキーは記載されていません。
mail-is-several-keys-revealed = 複数の製品のキーの初回表示

## In the logs

log-keys-issued = { $keys ->
    [0] { $of }キーを取得しました
   *[other] { $of }キーを { $keys } 個取得しました
}
log-keys-issued-try = { $of }キーを取得しようとしました
log-keys-revealed = { $first ->
    [true] { $of }キーを初めて表示しました
   *[false] { $of }キーを再表示しました
}
log-keys-revealed-try = { $of }キーを表示しようとしました

## Imports of keys, for operators

key-imports = キーのインポート
lead-key-imports = プールに追加するキーのファイルです。新しい順に表示されます。
import-keys = キーをインポート
no-imports = インポートしたファイルはまだありません
no-imports-text = キーは CSV またはテキスト ファイルからプールに追加されます。
import-keys-text = 1 つのファイルに 1 つの製品のキーを入れてください。最初にファイルの内容が表示されます。確定するまで、プールには追加されません。
import-file = キーのファイル
import-file-hint = 見出しに「key」または「product key」という列がある CSV、または 1 行に 1 つのキーを記載したテキスト。JavaScript を使用しない場合は最大 { $most } です。
import-send = ファイルを確認
import-no-product = キーの製品を選択してください。
import-no-file = 空でないファイルを選択してください。
import-file-large = ファイルが { $most } を超えています。
import-of = キーのインポート：{ $product }
import-begun = 開始日時
import-received = 受信済み
import-received-of = { $done } / { $size }
import-in-file = ファイル内のキー
import-fresh = 新規
import-repeated = ファイル内で重複
import-in-pool = すでにプールにあり
import-issued = 発行済みまたは無効化済み
import-malformed = キーではない行
import-receiving = 送信中
import-checking = 確認中
import-ready = 確定待ち
import-inserting = プールに追加中
import-done = プールに追加済み
import-failed = 読み取り不可
import-discarded = 破棄済み
import-again-hint = このページを閉じても処理は継続されます。
import-look-again = 進行状況を確認
import-going-on = ファイルの送信が完了していません
import-going-on-text = { $size } のうち { $done } を受信しました。残りを送信するには、同じファイルをもう一度選択してください。JavaScript を使用しない場合は、このインポートを破棄して最初からやり直してください。
import-go-on = 残りを送信
import-other-file = 最初に送信したファイルと異なります。
import-broke-off = ファイルの送信が途中で中断されました。もう一度お試しください。受信済みの部分は保持されます。
import-malformed-heading = { $count } 行がキーではありません
import-malformed-text = このファイルのキーはプールに追加されません。ファイルを修正して、もう一度インポートしてください。
import-failed-text = ファイルを読み取れません。このファイルのキーはプールに追加されません。
import-nothing-new = ファイルに新しいキーはありません。インポートするものはありません。
import-confirm-text = 新しいキーはすべて一度にプールに追加され、それ以外は除外されます。{ $at } までに確定しない場合、このインポートは削除されます。
import-confirm = { $count } 個の新しいキーをインポート
import-looked-again = 内容の確認後に、ファイルのキーの一部がプールに追加されました。インポートは行われていません。現在の状態を表示しています。
import-changed = 処理は行われていません。表示後にインポートの状態が変わりました。もう一度確認してください。
import-discard = インポートを破棄
import-done-text = { $count } 個のキーをプールに追加しました。
import-left-out = プールに追加されない行
import-left-out-csv = これらの行と理由をダウンロード（CSV）
import-line = 行
import-why = 理由
import-at = { $line } 行目：{ $why }
import-newest = 最新のインポート
import-newer = より新しいインポート
import-older = より古いインポート
flash-import-discarded = インポートを破棄しました。

## What is wrong with a line, behind its number

wrong-not-text = { $letter } 文字目がテキストではありません。ファイルを CSV または UTF-8 のテキストとして保存してください。
wrong-packed = Excel ブックなどの圧縮ファイルです。CSV として保存してください。
wrong-no-keys = ファイルにキーがありません。
wrong-line-long = { $count } 文字あります。上限は { $most } 文字です。
wrong-many-columns = { $count } 列あります。上限は { $most } 列です。
wrong-no-key-column = { $count } 列の中に「key」または「product key」という列がありません。
wrong-two-key-columns = { $first } 列目と { $second } 列目の両方がキーの列名になっています。
wrong-other-columns = { $count } 列ありますが、見出しは { $expected } 列です。
wrong-quotes = { $letter } 文字目の引用符が閉じられていないか、その後ろに文字があります。
wrong-no-key = { $column } 列目にキーがありません。
wrong-key-short = { $column } 列目の内容は英数字 { $count } 文字ですが、キーは { $least } 文字以上です。
wrong-key-long = { $column } 列目の内容は英数字 { $count } 文字ですが、キーは { $most } 文字以内です。
wrong-letter = { $letter } 文字目はキーに使用できない文字です。使用できるのは A～Z、数字、ハイフンです。
wrong-repeated = ファイル内で重複しています
wrong-in-pool = すでにプールにあります
wrong-issued = 発行済みまたは無効化済みです

## Imports in the logs

log-of-some-product = 製品の
log-key-import-begun = { $of }キーのインポートを開始しました
log-key-import-begun-try = { $of }キーをインポートしようとしました
log-key-import-confirmed = { $of }キー { $keys } 個のインポートを確定しました
log-key-import-confirmed-try = { $of }キーのインポートを確定しようとしました
log-key-import-discarded = { $of }キーのインポートを破棄しました
log-key-import-discarded-try = { $of }キーのインポートを破棄しようとしました
log-key-import-done = { $of }キー { $keys } 個をプールに追加しました
log-key-import-done-try = { $of }キーをプールに追加しようとしました

## Levels, for operators

pool-lasts = 残り期間
pool-pace = 残り期間（過去 90 日間のペースで計算）
pool-no-pace = 予測なし
pool-lasts-today = 1 日未満
pool-lasts-days = 約 { $days } 日
pool-lasts-weeks = 約 { $weeks } 週間
pool-lasts-year = 1 年以上
threshold = 残りわずかの警告
threshold-keys = 警告するキーの数（これ未満）
threshold-hint = キーがこの数を下回ると、プールは「残りわずか」になり、キー プールのメールを希望する管理者に 1 回通知されます。0 の場合は通知されません。
threshold-save = しきい値を更新
threshold-wrong = 0～{ $most } の整数を入力してください。
flash-threshold-set = { $product } のしきい値を更新しました。
mail-pools-low-subject = { $count } 個のキー プールが残りわずかです
mail-pools-low = 残りのキーが、警告を希望する数を下回りました：
mail-pool-low = { $product }：{ $count } 個のキー
mail-is-pools-low = キー プールが残りわずか
log-threshold-set = { $of }キー プールのしきい値を { $count } に設定しました
log-threshold-set-try = { $of }キー プールのしきい値を設定しようとしました

## Taking keys out, for operators

pool-retired = 発行停止
revoke-keys = キーの無効化
revoke-text = { $product } のプールには、まだ取得されていないキーが { $count } 個あります。無効化したキーはプールから除かれ、取得も再インポートもできなくなります。
revoke-which = 対象
revoke-any = プール内の新しいキー
revoke-of-import = { $at } のインポート
revoke-count = キーの数
revoke-count-hint = この数に満たない場合は、すべてが対象です。
revoke-reason = 理由
revoke-reason-hint = プログラムのログに記録されます。
revoke-final = この操作は元に戻せません。
revoke-no-count = キーの数を 1～{ $most } の整数で入力してください。
revoke-nothing = 該当するキーはプールにもうありません。
revoke-no-reason = 理由を入力してください。
revoke-long-reason = 理由は { $most } 文字以内にしてください。
flash-keys-revoked = { $count } 個のキーを無効化しました。
retire-pool = プールの発行停止
retire-pool-text = { $product } のプールからの発行を停止します。会社には在庫がないと表示されます。発行済みのキーはそのまま使用できます。発行は再開できます。
take-pool-up = プールの発行再開
take-pool-up-text = { $product } のキーをプールから再び発行します。
flash-pool-retired = { $product } のプールからの発行を停止しました。
flash-pool-taken-up = { $product } のプールからの発行を再開しました。
log-keys-revoked = { $of }未取得のキー { $count } 個を無効化しました
log-keys-revoked-try = { $of }キーを無効化しようとしました
log-pool-retired = { $of }キー プールの発行を停止しました
log-pool-retired-try = { $of }キー プールの発行を停止しようとしました
log-pool-taken-up = { $of }キー プールの発行を再開しました
log-pool-taken-up-try = { $of }キー プールの発行を再開しようとしました

## Issued keys, for operators

issued-keys = 発行済みのキー
lead-issued-keys = 発行済みのキーを、会社またはキーから検索します。
issued-keys-company-hint = MPN ID または会社名の先頭部分。会社だけを入力すると、その会社のすべてのキーが表示されます。
issued-keys-key = プロダクト キー
issued-keys-key-hint = キー全体、または会社と併せてキーの末尾 5 文字（英数字）を入力してください。照合のみに使用し、保存や再表示は行いません。
issued-keys-look-up = 検索
issued-keys-nothing-typed = 会社またはキーを入力してください。
issued-keys-no-company = 該当する会社はありません。
issued-keys-ending-alone = 会社も入力してください。末尾が同じキーが多数ある可能性があります。
issued-keys-no-key = キー全体、または末尾 5 文字（英数字）を入力してください。
issued-keys-unknown = 発行済みのキーに該当するものはありません。
issued-keys-several = この会社には末尾が同じキーが複数あります。次の一覧から探してください。
issued-keys-none = { $company } に発行されたキーはありません
issued-keys-of = { $company } に発行されたキー
issued-keys-count = { $count } 個のキー
issued-keys-count-more = { $count } 個を超えるキー
issued-keys-ending = 末尾
issued-keys-newest = 最新のキー
issued-keys-newer = より新しいキー
issued-keys-older = より古いキー
issued-key-title = { $product }：{ $key }
issued-key-unseen = 未表示
issued-key-shown = 表示済み
issued-key-redeemed = 引き換え済み
issued-key-revoked = 無効化済み
issued-key-to = 発行先
issued-key-redeemed-on = 引き換え日
issued-key-replaces = 置き換え元
issued-key-revoked-at = 無効化した日時
issued-key-replaced-by = 置き換え先
issued-key-history = この特典のキーの履歴
issued-key-no-history = 記録はありません。

## Replacing an issued key

replace-key = キーの置き換え
replace-happens-new = { $product } のプールから { $company } に新しいキーが 1 個発行されます。会社が表示するまで、誰にも表示されません。
replace-happens-revoked = { $key } は、入力した理由とともに無効化済みになります。以後は表示、引き換えの記録、再インポートができなくなります。
replace-happens-told = 会社のグローバル管理者に、理由を記載したメールが送信されます。現在表示中のキーは非表示になります。
replace-reason-hint = 会社に表示されます。キーは入力しないでください。
replace-final = キーの置き換えは 1 回のみです。置き換え後のキーは置き換えられません。この操作は元に戻せません。
replace-reason-tells-key = 理由にキーを含めないでください。
replace-off-replaced = このキーは、{ $at } に { $by } が置き換えました。キーの置き換えは 1 回のみです。
replace-off-replacement = このキーは別のキーを置き換えたものです。置き換え後のキーは置き換えられません。
replace-off-redeemed = このキーは{ $day }に引き換えられ、サブスクリプションに反映されています。
replace-off-suspended = 会社は停止中のため、キーを表示できません。
replace-off-not-moved-in = 会社の移行が完了していないため、キーを表示できません。
replace-off-cancelled = メンバーシップまたは特典が解約されたため、会社はキーを表示できません。
replace-off-over = 期間が終了したため、会社はこの特典のキーを表示できません。
replace-pool-too-small = { $product } のプールに発行できるキーがありません。変更は行われていません。
flash-key-replaced = キーを無効化し、代わりにキー { $number } を発行しました。
revoked-keys = 無効化済みのキー
key-revoked-line = { $key }：{ $day }に無効化、{ $replacement } に置き換え。理由：{ $reason }
key-revoked-ending = { $key }（末尾 { $ending }）：{ $day }に無効化、{ $replacement } に置き換え。理由：{ $reason }
mail-key-replaced-subject = { $product } のキーが置き換えられました
mail-key-replaced = { $company } が取得した { $product } のキーは、{ $at } にプログラムにより無効化されました。代わりに新しいキーが発行されています。
mail-key-replaced-reason = 理由：{ $reason }
mail-key-replaced-show = このメールにキーは記載されていません。新しいキーを確認するには、特典のページでキーをもう一度表示してください。
mail-is-key-replaced = キーの置き換え
log-key-replaced = { $of }キー { $key } をキー { $other } に置き換えました
log-key-replaced-try = { $of }キー { $key } を置き換えようとしました
log-issued-key-read = { $of }キー { $key } を閲覧しました
log-issued-key-read-try = { $of }キー { $key } を閲覧しようとしました
log-issued-keys-looked-up = MPN { $mpn-id } に発行されたキーを閲覧しました
log-issued-keys-looked-up-try = 発行済みのキーを検索しようとしました
