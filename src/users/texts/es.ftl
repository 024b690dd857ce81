### People as they are chosen and named.

nobody = Nadie.
you = usted
member-deactivated = Esta persona ya no está activa en su empresa.
not-an-address = «{ $typed }» no es una dirección de correo.
not-a-member = Ningún miembro activo de su empresa tiene la dirección { $email }.
member-active = Activo
