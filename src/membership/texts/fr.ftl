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
enrollment-cancelled = Annulée
