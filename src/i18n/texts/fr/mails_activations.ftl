### E-mails sur les activations, et leurs noms pour les opérateurs.

mail-activation-active-subject = Désormais actif : { $product }
mail-technical-active = Le programme a activé { $product } pour l’entreprise { $company }. L’ID d’accès et l’ID de contrat ne figurent pas dans cet e-mail : connectez-vous pour les voir sur la page des avantages techniques.
mail-offer-active = Le programme a activé { $product } pour l’entreprise { $company }. L’offre est utilisable jusqu’au { $date }.
mail-activation-declined-subject = Non activé : { $product }
mail-activation-declined = Le programme a refusé d’activer { $product } pour l’entreprise { $company }.
mail-message-of-programme = Message du programme :
mail-ask-again = L’activation peut être demandée à nouveau tant que l’avantage n’a pas expiré.

mail-is-technical-active = Avantage technique actif
mail-is-technical-declined = Avantage technique refusé
mail-is-go-to-market-active = Offre de commercialisation active
mail-is-go-to-market-declined = Offre de commercialisation refusée
