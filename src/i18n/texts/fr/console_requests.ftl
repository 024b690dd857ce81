### Service requests, as operators see them.

lead-console-requests = Ce que les partenaires demandent au programme ; ce qui attend depuis le plus longtemps vient en premier. Les heures sont en UTC.
no-console-requests = Aucune demande de service pour l’instant
no-console-requests-text = Toute demande de service envoyée par un partenaire figure ici.
request-acts-closed = La demande est close. Seul le partenaire peut la rouvrir.
answer-partner = Répondre
answer-partner-hint = Le partenaire lit la réponse sous le nom du programme ; un e-mail l’en informe, sans le texte.
send-answer = Envoyer la réponse
close-with-message = Dernier message
close-with-message-hint = Facultatif. Le partenaire le lit dans les échanges.
hours-used = Heures consommées
hours-used-hint = Heures entières, de 0 à { $most }. Ce qui est réservé en plus est rendu.
hours-used-unlimited = Heures entières ; cet avantage est illimité.
hours-used-wrong = Saisissez un nombre entier d’heures, de 0 à { $most }
reason-uses-incident = L’incident est consommé.
reason-gives-incident-back = L’incident est rendu.
reason-ends-membership = Met fin à l’adhésion et à tous ses avantages, définitivement.
reason-changes-nothing = Ne change rien à l’adhésion.
cannot-grant = L’annulation ne peut pas être accordée : l’adhésion est déjà annulée, ou le droit au remboursement a pris fin depuis.
request-changed-meanwhile = La demande a changé depuis l’affichage de cette page. Rien n’a été fait : relisez les échanges et décidez de nouveau.

flash-request-taken = Vous avez pris en charge { $reference }.
flash-request-handed-over = { $reference } a été transmise.
flash-request-changed = Rien n’a été fait : { $reference } a changé depuis l’affichage de la page.
