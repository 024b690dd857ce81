### Memberships: where they stand, and why nothing can be started any more.

## Why nothing can be started

closed-cancelled = L’adhésion a été annulée, et ses avantages avec elle.
closed-cancelled-benefit = Cet avantage a été annulé, seul ou avec son adhésion.
closed-not-started = L’adhésion commence le { $starts } ; les clés pourront être obtenues à partir de cette date.
closed-lapsed = L’adhésion n’est plus valable : sa période de renouvellement s’est terminée le { $closed }.

## Where one stands

renewal-window-column = Période de renouvellement
memberships = Adhésions
membership = Adhésion
no-memberships = Aucune adhésion en cours.
anniversary = Date anniversaire
enrollment-not-started = Pas encore commencée
enrollment-active = En cours
enrollment-in-window = En période de renouvellement
enrollment-lapsed = Échue
enrollment-followed = Poursuivie
enrollment-cancelled = Annulée

## What works in the renewal window

window-keys = Aucune nouvelle clé n’est émise.
window-keys-shown = Aucune nouvelle clé n’est émise ; celles que vous avez peuvent être affichées à nouveau.
window-seats = Des places peuvent être affectées jusqu’au { $date }.
window-seats-closed = Les places ne sont plus affectées.
window-technical = Les avantages peuvent être activés jusqu’au { $date }.
window-technical-closed = Les avantages ne sont plus activés ; ceux qui sont actifs restent utilisables.
window-offers = Les offres ne sont plus activées. Celles qui sont actives se terminent à la date de leur ligne ; les demandes faites à temps sont traitées jusqu’au { $date }.
window-works = Ce qui est utilisé fonctionne jusqu’au { $date }.
window-renewal = Le renouvellement est possible jusqu’au { $date }.
