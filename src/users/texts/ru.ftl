### People as they are chosen and named.

nobody = Никого нет.
you = вы
member-deactivated = Этот пользователь больше не активен в вашей компании.
not-an-address = «{ $typed }» — это не адрес электронной почты.
not-a-member = В вашей компании нет активного пользователя с адресом { $email }.
member-active = Активен
