### Kinds of benefits, and the units that they come in.

menu-technical = Technique
unit-cores = { $count ->
    [one] cœur
   *[other] cœurs
}
unit-seats = { $count ->
    [one] licence
   *[other] licences
}
unit-incidents = { $count ->
    [one] incident
   *[other] incidents
}
unit-hours = { $count ->
    [one] heure
   *[other] heures
}

### The catalogue’s file: what is wrong in it.

catalogue-at = Ligne { $line }, colonne { $column }
catalogue-wrong-syntax = Ce n’est pas du TOML : { $message }
catalogue-wrong-not-text = Le fichier n’est pas un texte en UTF-8
catalogue-wrong-too-large = Le fichier dépasse { $size }
catalogue-wrong-format = Ce portail lit les fichiers avec format = { $format }
catalogue-wrong-unknown-key = Cette clé n’existe pas ici
catalogue-wrong-missing = { $key } manque
catalogue-wrong-expected-text = Écrivez un texte entre guillemets
catalogue-wrong-expected-number = Écrivez un nombre entier sans guillemets
catalogue-wrong-expected-yes-no = Écrivez true ou false
catalogue-wrong-expected-table = Il faut ici une table
catalogue-wrong-expected-list = Il faut ici une liste
catalogue-wrong-expected-grant = Écrivez un nombre, une table avec core, added, cap ou unlimited, ou bien le mot unlimited entre guillemets
catalogue-wrong-range = Écrivez un nombre de { $least } à { $most }
catalogue-wrong-word = Écrivez l’une de ces valeurs : { $words }
catalogue-wrong-code = Un code comporte des minuscules de a à z, des chiffres et des traits d’union (pour un package, des tirets bas), 60 au plus
catalogue-wrong-language = Les langues du portail sont : { $languages }
catalogue-wrong-address = Écrivez une adresse complète qui commence par https
catalogue-wrong-price-comma = Écrivez le prix avec un point et sans virgule, par exemple 1200.50
catalogue-wrong-price = Écrivez le prix en chiffres, avec { $digits } décimales au plus après un point
catalogue-wrong-no-product = Le catalogue n’a pas de produit { $code }
catalogue-wrong-no-package = Le catalogue n’a pas de package { $code }
catalogue-wrong-no-offer = Le catalogue n’a pas d’offre { $code }
catalogue-wrong-itself = Une offre ne peut pas figurer ici elle-même
catalogue-wrong-empty = Écrivez quelque chose
catalogue-wrong-too-long = Écrivez au plus { $most } caractères
catalogue-wrong-control = Un caractère de contrôle ou une fin de ligne se trouve là où il n’en faut pas
catalogue-wrong-download-twice = Cette langue avec ce système figure deux fois
catalogue-wrong-no-english = Ajoutez l’anglais (en), qui sert quand une autre langue manque
catalogue-wrong-grants-nothing = Ceci n’accorde rien
catalogue-wrong-no-support-ids = Un produit technique exécuté par le portail nécessite support_ids
catalogue-wrong-not-activated = Seuls les produits techniques et les offres de commercialisation sont exécutés
catalogue-wrong-in-use = Ceci manque alors que c’est utilisé : conservez-le et retirez-le plutôt
