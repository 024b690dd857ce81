### The timeline of a company's dates: its legend, its table, what it says beside its entries.

## What an entry is

timeline-membership = メンバーシップ年度
timeline-window = 更新期間
timeline-subscription = クラウド サブスクリプション
timeline-key-use = 使用中の引き換え済みキー
timeline-cooling-seat = 待機中のシート
timeline-get-by = キーを取得できる最終日
timeline-assign-by = 割り当ての最終日
timeline-activate-by = アクティブ化の最終日
timeline-refund-until = 返金の最終日
timeline-reminder = リマインダー

## The picture

timeline = タイムライン
timeline-legend = 凡例
timeline-until = { $date }まで
timeline-last-day-today = 今日終了
timeline-days-left = 残り { $days } 日
timeline-none = 日付はまだありません。メンバーシップがあると、ここに表示されます。
timeline-earlier = これより前の { $count } 件の日付は表にのみ表示されます
timeline-later = これより後の { $count } 件の日付は表にのみ表示されます
timeline-more = ほか { $count } 件の日付
timeline-whole = タイムライン全体

## The table behind it

timeline-table = すべての日付を表で表示
timeline-what = 項目
timeline-from = 開始
timeline-to = 終了
timeline-left = 残り日数
timeline-past = 終了済み

## The calendar

calendar-last-day = 最終日：{ $title }
