### Kinds of benefits, and the units that they come in.

menu-technical = 技術
unit-cores = { $count ->
   *[other] コア
}
unit-seats = { $count ->
   *[other] シート
}
unit-incidents = { $count ->
   *[other] 件のインシデント
}
unit-hours = { $count ->
   *[other] 時間
}

### The catalogue’s file: what is wrong in it.

catalogue-at = { $line } 行目、{ $column } 列目
catalogue-wrong-syntax = TOML として読み取れません：{ $message }
catalogue-wrong-not-text = ファイルは UTF-8 のテキストではありません
catalogue-wrong-too-large = ファイルが { $size } を超えています
catalogue-wrong-format = このポータルで読み取れるのは format = { $format } のファイルです
catalogue-wrong-unknown-key = ここにこのキーは指定できません
catalogue-wrong-missing = { $key } がありません
catalogue-wrong-expected-text = 引用符で囲んだテキストを指定してください
catalogue-wrong-expected-number = 引用符なしで整数を指定してください
catalogue-wrong-expected-yes-no = true または false を指定してください
catalogue-wrong-expected-table = テーブルを指定してください
catalogue-wrong-expected-list = リストを指定してください
catalogue-wrong-expected-grant = 数値、テーブル（core、added、cap、unlimited を使用可）、または引用符で囲んだ unlimited を指定してください
catalogue-wrong-range = { $least } から { $most } までの数値を指定してください
catalogue-wrong-word = 次のいずれかを指定してください：{ $words }
catalogue-wrong-code = コードに使用できるのは a～z の小文字、数字、ハイフン（パッケージの場合はアンダースコア）で、60 文字以内です
catalogue-wrong-language = ポータルの言語は { $languages } です
catalogue-wrong-address = https で始まる完全なアドレスを指定してください
catalogue-wrong-price-comma = 価格はコンマを使わず、小数点で指定してください（例：1200.50）
catalogue-wrong-price = 価格は数字で指定してください（小数点以下は { $digits } 桁以内）
catalogue-wrong-no-product = カタログに製品 { $code } はありません
catalogue-wrong-no-package = カタログにパッケージ { $code } はありません
catalogue-wrong-no-offer = カタログにオファー { $code } はありません
catalogue-wrong-itself = ここにオファー自身を指定することはできません
catalogue-wrong-empty = 何か入力してください
catalogue-wrong-too-long = { $most } 文字以内で入力してください
catalogue-wrong-control = 使用できない制御文字または改行が含まれています
catalogue-wrong-download-twice = この言語とシステムの組み合わせは 2 回指定されています
catalogue-wrong-no-english = 英語（en）でも指定してください。ほかの言語がない場合に使用されます
catalogue-wrong-grants-nothing = これでは何も付与されません
catalogue-wrong-no-support-ids = ポータルが対応する技術製品には support_ids が必要です
catalogue-wrong-not-activated = 対応の設定は技術製品と市場投入オファーでのみ使用できます
catalogue-wrong-in-use = 使用中のものがファイルにありません。削除せずに残し、提供終了にしてください
