### People as they are chosen and named.

nobody = Personne.
you = vous
member-deactivated = Cette personne n’est plus active dans votre entreprise.
not-an-address = « { $typed } » n’est pas une adresse e-mail.
not-a-member = Aucune personne active dans votre entreprise n’a l’adresse { $email }.
member-active = Actif
