### L’adhésion : les entreprises candidates au programme, et les opérateurs qui décident.

## La candidature

join = Demander à adhérer
join-link = Votre entreprise n’est pas encore dans le programme ? Demandez à adhérer
join-offer = Si votre entreprise n’est pas encore dans le programme, vous pouvez demander son adhésion.
join-text = Demandez l’adhésion de votre entreprise au programme. Vous confirmez d’abord votre adresse e-mail par un lien ; ensuite le programme décide, et vous en êtes informé par e-mail.
join-company = Nom de l’entreprise
join-country-missing = Choisissez le pays
join-zone-hint = Celui de l’entreprise, par exemple Europe/Paris. Les jours y commencent et y finissent.
join-domain = Domaine de messagerie
join-domain-hint = Celui de l’entreprise, par exemple example.com. Si vous laissez ce champ vide, c’est celui de votre adresse e-mail.
join-domain-wrong = Saisissez un seul domaine de messagerie, par exemple example.com, ou laissez vide
join-domain-free = N’importe qui peut avoir une adresse chez { $domain }. Saisissez le domaine propre à l’entreprise, ou laissez vide
join-number = Numéro d’immatriculation
join-number-hint = Celui sous lequel l’entreprise est immatriculée dans son pays. Vous pouvez laisser ce champ vide.
join-number-long = Raccourcissez le numéro à 200 lettres
join-contact = Personne à contacter
join-contact-hint = Votre nom. Si le programme accepte, vous devenez administrateur général de l’entreprise.
join-name-missing = Saisissez votre nom
join-email-hint = Un lien y est envoyé, par lequel vous confirmez la demande.
join-wishes = Ce que souhaite l’entreprise
join-wishes-hint = Les abonnements et produits qui l’intéressent, et son activité.
join-wishes-missing = Indiquez ce que souhaite l’entreprise
join-wishes-long = { $most ->
    [one] Raccourcissez à { $most } lettre
   *[other] Raccourcissez à { $most } lettres
}
join-send = Envoyer la demande d’adhésion
join-sent-text = Un e-mail contenant un lien est envoyé à l’adresse que vous avez saisie. Ouvrez le lien dans les sept jours et confirmez la demande : le programme ne la voit qu’ensuite.
join-nothing-came = Vous n’avez rien reçu ? Regardez dans le courrier indésirable, et vérifiez que l’adresse était bien saisie.
join-again = Faire une nouvelle demande

## Où en est la demande

join-look-and-confirm = Voir la demande et la confirmer
join-see-standing = Voir où en est la demande
join-applied = Contenu de la demande
join-none = Non indiqué
join-unconfirmed = Confirmez la demande de l’entreprise { $company }
join-unconfirmed-text = Quelqu’un a fait une demande avec votre adresse. Si c’était vous, vérifiez la demande et confirmez-la avant le { $until }. Sinon, retirez-la ou ne faites rien : elle sera alors oubliée.
join-confirm-sure = Je demande l’adhésion de cette entreprise, et ce qui figure ici est exact
join-confirm-missing = Cochez cette case pour confirmer
join-confirm = Confirmer la demande
join-other-open = Une autre demande avec votre adresse attend le programme. Retirez-la d’abord : son lien est dans votre messagerie.
join-ran-out = Le délai de confirmation est passé
join-ran-out-text = La demande pouvait être confirmée jusqu’au { $until }. Personne ne l’a vue. Faites une nouvelle demande et vous recevrez un nouveau lien.
join-open = Le programme examine la demande de l’entreprise { $company }
join-open-text = Vous l’avez confirmée le { $since }.
join-open-next = Le programme décide et vous en informe par e-mail. Vous n’avez rien à faire. Cette page indique où en est la demande.
join-accepted = L’entreprise { $company } est entrée dans le programme
join-accepted-text = Le programme a accepté la demande le { $at }. L’ID MPN de l’entreprise est { $number }.
join-accepted-next = Une invitation a été envoyée à { $email }. Son lien donne accès : vous y définissez un mot de passe, ou vous connectez si vous avez un compte, et vous êtes administrateur général de l’entreprise.
join-declined = La demande de l’entreprise { $company } a été refusée
join-declined-text = Le programme l’a refusée le { $at }.
join-declined-message = Réponse du programme :
join-withdrawn = La demande de l’entreprise { $company } est retirée
join-withdrawn-text = Elle a été retirée le { $at }. Vous pouvez faire une nouvelle demande à tout moment.
join-withdraw = Retirer la demande
join-withdraw-text = Le programme ne décide alors rien pour l’entreprise { $company }. La demande ne peut pas être reprise ; vous pouvez en envoyer une autre.
join-withdraw-sure = Oui, la demande doit être retirée
join-withdraw-missing = Cochez cette case pour retirer la demande

## Pour les opérateurs

applications = Demandes d’adhésion
lead-applications = Les entreprises qui demandent à entrer dans le programme. Chacune a confirmé son adresse e-mail.
applications-none = Aucune demande d’adhésion n’attend
applications-none-text = Quand une entreprise a fait sa demande et confirmé son adresse e-mail, elle figure ici.
applications-no-match = Aucune demande d’adhésion n’est dans cet état.
applications-show-open = Afficher celles qui attendent
applications-count = { $count ->
    [one] { $count } demande d’adhésion
   *[other] { $count } demandes d’adhésion
}
applications-count-more = Plus de { $count } demandes d’adhésion
applications-first = Premières demandes
applications-before = Demandes plus récentes
applications-after = Demandes plus anciennes
application-unconfirmed = Non confirmée
application-open = En attente
application-accepted = Acceptée
application-declined = Refusée
application-withdrawn = Retirée
application-since = Confirmée le
application-see = Voir la demande d’adhésion
application-decision = Suite donnée
application-accepted-by = { $by } l’a acceptée le { $at }.
application-declined-by = { $by } l’a refusée le { $at }. Le demandeur lit ceci :
application-withdrawn-on = Le demandeur l’a retirée le { $at }.
application-checks = Ce qui parle pour et contre
application-checks-text = Seuls les opérateurs le voient.
application-domain-taken = Une entreprise a déjà le domaine de messagerie { $domain } :
application-domain-free = Aucune entreprise n’a le domaine de messagerie { $domain }
application-no-domain = L’entreprise n’a indiqué aucun domaine de messagerie propre
application-address-there = L’adresse de la personne à contacter est dans le domaine de l’entreprise
application-address-elsewhere = L’adresse de la personne à contacter n’est pas dans le domaine de l’entreprise
application-name-taken = Une entreprise porte le même nom, ou presque :
application-name-free = Aucune entreprise ne porte le même nom, ou presque
application-number-taken = Une entreprise a le même numéro d’immatriculation :
application-number-free = Aucune entreprise n’est connue sous ce numéro d’immatriculation
application-others = D’autres demandes ont ce domaine de messagerie ou cette adresse :
application-accept = Accepter
application-accept-of = Accepter la demande de l’entreprise { $company }
application-accept-text = L’entreprise est ajoutée au programme. { $email } est invité comme administrateur général, et informé par e-mail que la demande est acceptée. Cette opération est irréversible.
application-decline = Refuser
application-decline-of = Refuser la demande de l’entreprise { $company }
application-decline-hint = Indiquez la raison. Le demandeur la lit dans un e-mail et sur la page de la demande.
flash-application-accepted = L’entreprise { $company } est entrée dans le programme avec l’ID MPN { $mpn }.
flash-application-declined = La demande de l’entreprise { $company } est refusée.

## E-mails

mail-is-application-sent = Demande d’adhésion à confirmer
mail-is-application-received = Demande d’adhésion reçue
mail-is-application-accepted = Demande d’adhésion acceptée
mail-is-application-declined = Demande d’adhésion refusée
mail-is-application-waits = Une demande d’adhésion attend
mail-application-sent-subject = Confirmez la demande de l’entreprise { $company }
mail-application-sent = Quelqu’un a demandé, avec votre adresse, l’adhésion de l’entreprise { $company } au programme.
mail-application-sent-link = Si c’était vous, vérifiez la demande à l’adresse ci-dessous et confirmez-la avant le { $until }. Le programme ne la voit qu’ensuite. Si ce n’était pas vous, ne faites rien.
mail-application-received-subject = Le programme examine la demande de l’entreprise { $company }
mail-application-received = Le programme a reçu la demande de l’entreprise { $company }, confirmée le { $since }.
mail-application-received-next = Le programme décide et vous en informe par e-mail. Le lien montre où en est la demande et permet de la retirer. Tant qu’elle attend, votre adresse ne peut pas en envoyer d’autre.
mail-application-accepted-subject = L’entreprise { $company } est entrée dans le programme
mail-application-accepted = Le programme a accepté la demande de l’entreprise { $company }. L’ID MPN de l’entreprise est { $number }.
mail-application-accepted-next = Un second e-mail à { $email } est l’invitation : son lien donne accès et fait de vous l’administrateur général de l’entreprise.
mail-application-declined-subject = La demande de l’entreprise { $company } a été refusée
mail-application-declined = Le programme a refusé la demande de l’entreprise { $company }.
mail-application-reason = Vous recevez cet e-mail parce que quelqu’un a demandé une adhésion au programme avec votre adresse. Si ce n’était pas vous, ne faites rien.
mail-application-waits-subject = Nouvelle demande d’adhésion : { $company }
mail-application-waits = L’entreprise { $company } demande à entrer dans le programme et a confirmé son adresse e-mail. Ce qui parle pour et contre figure sur la page de la demande.
mail-digest-applications = Demandes d’adhésion : { $waits } en attente ; { $came } de plus depuis le dernier résumé.

## Le journal

log-application-sent = A demandé l’adhésion de l’entreprise { $company }
log-application-sent-try = A tenté de demander l’adhésion de l’entreprise { $company }
log-application-confirmed = A confirmé la demande d’adhésion de l’entreprise { $company }
log-application-confirmed-try = A tenté de confirmer la demande d’adhésion de l’entreprise { $company }
log-application-withdrawn = A retiré la demande d’adhésion de l’entreprise { $company }
log-application-withdrawn-try = A tenté de retirer la demande d’adhésion de l’entreprise { $company }
log-application-accepted = A accepté la demande d’adhésion de l’entreprise { $company } sous MPN { $number }
log-application-accepted-try = A tenté d’accepter la demande d’adhésion de l’entreprise { $company }
log-application-declined = A refusé la demande d’adhésion de l’entreprise { $company }
log-application-declined-try = A tenté de refuser la demande d’adhésion de l’entreprise { $company }
log-application-read = A lu la demande d’adhésion de l’entreprise { $company }
log-application-read-try = A tenté de lire la demande d’adhésion de l’entreprise { $company }
