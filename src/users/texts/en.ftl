### People as they are chosen and named.

nobody = Nobody.
you = you
member-deactivated = This person is no longer active in your company.
# $typed (String) - what was typed
not-an-address = “{ $typed }” is not a mail address.
# $email (String) - a mail address
not-a-member = Nobody active in your company has the address { $email }.
member-active = Active
