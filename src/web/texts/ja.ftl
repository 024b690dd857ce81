### What all lists and forms say alike.

## Everywhere

copy = コピー
copied = コピーしました
cancel = キャンセル
from-to = { $from }～{ $to }
back-to-list = 一覧に戻る

## Lists

filter-all = すべて
filter-label = フィルター
search = 検索
search-placeholder = 検索…
download-csv = CSV のダウンロード
pages = ページ
page-word = ページ
no-match-heading = 該当するものはありません
show-all = { $count } 件をすべて表示

## What joins words

label-colon = ：
between-sentences = {""}
full-stop = 。
comma = 、
in-brackets = （{ $what }）
question = { $what }：よろしいですか？
page-number = { $page } ページ

## Choosing a person

find-person = 名前またはメール アドレスの一部
more-people = ここに表示されていない該当者がほかにもいます。名前またはメール アドレスで検索してください。
people-found = { $count } 人見つかりました。
many-people-found = { $count } 人を超える該当者が見つかりました。名前またはメール アドレスをさらに入力してください。
still-chosen = 引き続き選択中：{ $name }
