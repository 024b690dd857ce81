### People as they are chosen and named.

nobody = Niemand.
you = Sie
member-deactivated = Diese Person ist in Ihrem Unternehmen nicht mehr aktiv.
not-an-address = „{ $typed }“ ist keine E-Mail-Adresse.
not-a-member = Niemand, der in Ihrem Unternehmen aktiv ist, hat die Adresse { $email }.
member-active = Aktiv
