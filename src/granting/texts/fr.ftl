### Ce que les opérateurs attribuent manuellement à une entreprise.

give-membership = Attribuer une adhésion
give-membership-text = Sans commande : l’entreprise l’obtient immédiatement et lit votre motif.
give-membership-preview = Attribuer cette adhésion ?
give-starts-on = Premier jour
give-start-hint = Jusqu’à un an en arrière, et au plus tard aujourd’hui, le { $today } dans le fuseau horaire de l’entreprise. Le délai de remboursement court à partir de ce jour.
give-offer-unpublished = { $offer } (rien de publié)
give-offer-not-sold = { $offer } (n’est plus en vente)
give-no-offer = Choisissez une offre.
give-unpublished = { $offer } n’accorde encore rien : son contenu n’a jamais été publié. Publiez d’abord son package.
give-same-level = L’entreprise a une adhésion { $package } jusqu’au { $until }, période de renouvellement comprise. Prolongez celle-ci.
give-action-pack = L’entreprise a { $package } jusqu’au { $until }, période de renouvellement comprise. Elle ne peut avoir qu’un package de ce type à la fois.
give-apart = L’entreprise a { $offer }, et les deux offres ne se cumulent pas.
give-in-future = Saisissez un jour qui n’est pas postérieur à aujourd’hui.
give-over = Saisissez un jour plus récent : l’adhésion aurait déjà pris fin le { $day }.
give-stale = Ce qui serait attribué a changé. Vérifiez de nouveau.
give-grants-nothing = Cette offre n’accorde aucun avantage.
give-happens = Les avantages sont utilisables immédiatement. Les administrateurs généraux reçoivent un e-mail avec votre motif.
grant-no-date = Saisissez un jour.
grant-reason-hint = L’entreprise le lit.
grant-no-reason = Saisissez un motif.
grant-long-reason = Raccourcissez le motif à { $most } caractères.
grant-happens-told = Les administrateurs généraux reçoivent un e-mail avec votre motif. Il figure aussi sur les pages de l’entreprise.
flash-membership-given = L’adhésion a été attribuée.

extend-membership = Prolonger l’adhésion
extend-to = Nouvelle date anniversaire
extend-hint = Du { $first } au { $last }, soit deux ans après le premier jour.
extend-happens-benefits = Ce qui peut être activé ou obtenu jusqu’à une date peut l’être d’autant de jours plus longtemps. Les licences gardent leurs titulaires.
extend-happens-window = La période de renouvellement s’ouvre après la nouvelle date anniversaire. Les offres qui durent jusqu’à la date anniversaire durent jusqu’à la nouvelle.
extend-no-later = Saisissez un jour postérieur à la date anniversaire actuelle, le { $present }.
extend-past = Saisissez un jour qui n’est pas passé.
extend-too-late = Saisissez un jour jusqu’au { $last }, soit deux ans après le premier jour.
extend-lapsed = Cette adhésion est échue : seule une nouvelle est possible.
extend-cancelled = Cette adhésion a été annulée : elle ne peut pas être prolongée.
flash-membership-extended = L’adhésion a été prolongée.

grant-more = Augmenter la quantité
more-how-much = Quantité supplémentaire
more-hint = Au maximum { $most } à la fois.
more-happens = La quantité supplémentaire est utilisable immédiatement, aux mêmes dates qu’auparavant.
more-wrong-number = Saisissez un nombre entier de 1 à { $most }. Un avantage compte au maximum { $all } unités.
more-unlimited = Cet avantage est illimité.
more-credit = C’est un seul crédit pour une seule personne : il n’y a rien à ajouter.
more-one-offer = Cette offre s’active une seule fois : il n’y a rien à ajouter.
more-redeemed = Une clé de cet avantage a été échangée : son abonnement est constitué et un ajout ne l’atteindrait pas.
more-lapsed = L’adhésion est échue : rien ne peut être ajouté.
flash-quantity-granted = La quantité a été augmentée.

given-membership = Attribuée par le programme le { $day }. Motif : { $reason }
given-extension = Prolongée par le programme le { $day }, du { $from } au { $to }. Motif : { $reason }
given-quantity = Dont { $more } en plus, accordés par le programme le { $day }. Motif : { $reason }

mail-is-membership-given = Adhésion attribuée
mail-is-membership-extended = Adhésion prolongée
mail-is-quantity-granted = Quantité augmentée
mail-membership-given-subject = Vous avez maintenant { $offer }
mail-membership-given = Le programme a attribué à l’entreprise { $company } l’adhésion { $offer }. Elle a commencé le { $starts } et sa date anniversaire est le { $anniversary }.
mail-membership-extended-subject = Prolongation : { $offers }
mail-membership-extended = Le programme a prolongé une adhésion de l’entreprise { $company }. Au lieu du { $from }, la date anniversaire ({ $offers }) est désormais le { $to }.
mail-membership-extended-benefits = Les derniers jours de ses avantages sont reportés d’autant.
mail-quantity-granted-subject = Quantité augmentée : { $product }
mail-quantity-granted = Le programme a accordé à l’entreprise { $company } { $more } unités de plus du produit { $product }. Il y en a maintenant { $quantity }.
mail-grant-reason = Le motif : { $reason }

log-membership-given = A attribué l’adhésion { $membership }, du { $from } au { $to }
log-membership-given-try = A tenté d’attribuer une adhésion
log-membership-extended = A prolongé l’adhésion { $membership } du { $from } au { $to }
log-membership-extended-try = A tenté de prolonger l’adhésion { $membership }
log-quantity-granted = A accordé { $more } unités de plus du produit { $product }
log-quantity-granted-try = A tenté d’augmenter la quantité du produit { $product }
