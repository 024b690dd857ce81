### Reminders: of an anniversary, of what ends unused, of a subscription’s end.

## The mails

mail-is-anniversary-nears = Rappel : date anniversaire
mail-is-window-closes = Rappel : période de renouvellement
mail-is-unused-ends = Rappel : avantages inutilisés
mail-is-subscription-ends = Rappel : abonnement
reminder-reason = Vous recevez cet e-mail parce que vous êtes administrateur général ou administrateur partenaire MPN de l’entreprise { $company }.
mail-anniversary-nears-subject = { $packages } : l’année d’adhésion se termine le { $date }
mail-anniversary-nears = L’année d’adhésion de l’entreprise { $company } se termine le { $date }, dernier jour inclus : { $packages }.
mail-anniversary-window = Le renouvellement est possible du { $opens } au { $closes }. Ce qui est utilisé continue de fonctionner pendant cette période.
mail-window-closes-subject = { $packages } : à renouveler au plus tard le { $date }
mail-window-closes = L’année d’adhésion de l’entreprise { $company } s’est terminée le { $ended } : { $packages }. Le renouvellement est possible jusqu’au { $date }. Après ce jour, l’adhésion n’est plus valable et seul un nouvel achat est possible.
mail-window-closes-ordered-subject = { $packages } : payez le renouvellement au plus tard le { $date }
mail-window-closes-ordered = L’année d’adhésion de l’entreprise { $company } s’est terminée le { $ended } : { $packages }. Son renouvellement est commandé et doit être payé au plus tard le { $date }. S’il n’est pas payé à cette date, l’adhésion n’est plus valable et seul un nouvel achat est possible.
reminder-of-kind = { $kind } : { $facts }
reminder-window-offers = Les offres ne sont plus activées. Celles qui sont actives se terminent à leur propre date ; les demandes faites à temps sont traitées jusqu’au { $date }.
reminder-unused = Ce qui n’est pas encore utilisé figure ci-dessous, avec sa quantité. Ce qui n’est pas utilisé à temps est perdu.
reminder-none-unused = Tout ce qui peut être utilisé l’est.
reminder-item = { $product } ({ $package }) : { $amount }
reminder-item-by = { $product } ({ $package }) : { $amount }, jusqu’au { $date }
reminder-renew-by = Renouveler au plus tard le { $date }
mail-unused-ends-subject = Avantages inutilisés : dernier jour le { $date }
mail-unused-ends = L’entreprise { $company } a des avantages qui ne sont pas encore utilisés. Le dernier jour pour en profiter est le { $date }.
mail-subscription-ends-subject = Abonnements : dernier jour le { $date }
mail-subscription-ends = Abonnements de l’entreprise { $company } qui se terminent le { $date }, dernier jour inclus : { $subscriptions }.
reminder-subscription = { $seats ->
    [one] { $product } ({ $seats } licence)
   *[other] { $product } ({ $seats } licences)
}
mail-subscription-extend = Jusqu’à ce jour, une autre clé du même produit peut prolonger un abonnement. Après, une clé en commence un nouveau.

## The overview

ending-subscriptions = Abonnements qui se terminent bientôt

## The log

log-reminder-sent = { $count ->
    [one] { $title }, { $date } ({ $things }) : envoyé à { $count } personne
   *[other] { $title }, { $date } ({ $things }) : envoyé à { $count } personnes
}
log-reminder-skipped = { $title }, { $date } ({ $things }) : omis, car son jour, le { $day }, était passé
log-reminder-try = Tentative : { $title }, { $date }
