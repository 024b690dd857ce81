### People as they are chosen and named.

nobody = 該当者なし。
you = 自分
member-deactivated = このメンバーは会社でアクティブではなくなりました。
not-an-address = 「{ $typed }」はメール アドレスではありません。
not-a-member = アドレスが { $email } のアクティブなメンバーは会社にいません。
member-active = アクティブ
