become-global-admin = Devenir un administrateur général
lead-become-global-admin = Qui administre { $company }, et comment devenir administrateur général.
admin-already = Vous êtes administrateur général de cette entreprise.
ask-global-admins = Demander aux administrateurs généraux
see-global-admins = Voir les administrateurs généraux

admin-claims = Qui devient administrateur général
admin-claim = { $name } a prouvé agir pour l’entreprise, par son domaine de messagerie { $domain }. Le rôle d’administrateur général sera attribué le { $date }, sauf si un administrateur général s’y oppose avant.
admin-claim-own = Vous avez prouvé le domaine de messagerie { $domain }. Vous devenez administrateur général le { $date }, sauf si un administrateur général s’y oppose avant.
admin-object = S’opposer
admin-claim-over = Il n’y a plus rien à décider : c’était déjà tranché ou retiré.
admin-not-a-member = Cette personne n’est pas un membre actif de l’entreprise.
admin-withdraw = Retirer
flash-admin-objected = Vous vous y êtes opposé : { $name } n’obtient pas le rôle d’administrateur général et en est informé par e-mail.
flash-admin-given = Vous êtes désormais administrateur général. Tous les membres de votre entreprise en sont informés par e-mail.
flash-admin-claimed = L’enregistrement a été trouvé. Les administrateurs généraux en sont informés par e-mail et peuvent s’y opposer.
flash-admin-withdrawn = Vous l’avez retiré. Les administrateurs généraux en sont informés par e-mail.

by-dns = Prouver votre domaine de messagerie par le DNS
by-dns-begin = Prouver le domaine de messagerie
by-dns-at-once = Votre entreprise n’a aucun administrateur général actif. Qui place un enregistrement dans le DNS de son domaine de messagerie devient aussitôt administrateur général. Tous les membres et le programme en sont informés par e-mail.
by-dns-unless-objected = Aucun des administrateurs généraux ne s’est connecté depuis 60 jours. Qui place un enregistrement dans le DNS du domaine de messagerie de l’entreprise devient administrateur général 7 jours plus tard, sauf si l’un d’eux s’y oppose. Ils en sont informés aussitôt par e-mail, ainsi que le programme.
by-dns-not-open = Un des administrateurs généraux s’est connecté au cours des 60 derniers jours : adressez-vous à eux. Si aucun ne s’est connecté depuis 60 jours, ou si l’entreprise n’en a aucun, vous pouvez prouver ici son domaine de messagerie.
lead-by-dns = Un enregistrement que seules peuvent placer les personnes qui gèrent le domaine de messagerie de votre entreprise montre que vous agissez pour elle.
dns-record = L’enregistrement
dns-no-domains = Le programme ne connaît aucun domaine de messagerie de votre entreprise : il n’y a rien à prouver. Demandez au programme de vous attribuer le rôle d’administrateur général.
dns-make-record = Créer un enregistrement
dns-set-record = { $count ->
    [one] Faites placer cet enregistrement dans le DNS par les personnes qui gèrent votre domaine de messagerie, puis choisissez « Vérifier maintenant ».
   *[other] Faites placer cet enregistrement dans le DNS sous l’un de ces noms par les personnes qui gèrent vos domaines de messagerie, puis choisissez « Vérifier maintenant ».
}
dns-name = Nom de l’enregistrement
dns-value = Valeur
dns-record-lasts = { $days ->
    [one] Un enregistrement est créé pour vous seul et reste valable { $days } jour.
   *[other] Un enregistrement est créé pour vous seul et reste valable { $days } jours.
}
dns-record-until = Il est créé pour vous seul et reste valable jusqu’au { $date }. Une fois trouvé, vous pouvez le supprimer.
dns-record-ran-out = Votre enregistrement a expiré le { $date }. Créez-en un autre et faites-le placer à la place de l’ancien.
dns-check = Vérifier maintenant
dns-limits = Vous pouvez vérifier { $own } fois par heure, et votre entreprise en tout { $all } fois par jour. Un nouvel enregistrement peut mettre jusqu’à une heure à être visible partout.
dns-no-record = Votre enregistrement n’a pas été créé ici ou a expiré. Créez-en un autre
dns-not-found = L’enregistrement n’a pas été trouvé dans le DNS
dns-too-often = Vous avez vérifié aussi souvent qu’il est possible en une heure. Réessayez plus tard
dns-too-often-together = Votre entreprise a vérifié aussi souvent qu’il est possible en un jour. Réessayez demain
dns-found-stale = { $name } a un enregistrement de votre entreprise, mais un autre : créé pour quelqu’un d’autre, ou plus tôt. Remplacez-le par la valeur ci-dessous
dns-found-other-company = { $name } a l’enregistrement d’une autre entreprise (ID MPN { $mpn }). Remplacez-le par la valeur ci-dessous
dns-found-another = { $name } a un enregistrement TXT avec une autre valeur : « { $text } »
dns-found-others = { $count ->
    [one] { $name } a { $count } enregistrement TXT, qui n’est pas celui ci-dessous
   *[other] { $name } a { $count } enregistrements TXT, dont aucun n’est celui ci-dessous
}
dns-found-no-name = { $name } n’est pas encore dans le DNS (NXDOMAIN). Si vous venez de le placer, vérifiez de nouveau dans quelques minutes
dns-found-no-texts = { $name } est dans le DNS, mais n’a aucun enregistrement TXT
dns-found-too-many = { $name } a plus de { $most } enregistrements TXT, qui ne sont pas lus. Supprimez ceux dont personne n’a besoin
dns-found-failed = Le serveur DNS répond qu’il n’a pas pu chercher { $name } (SERVFAIL). Souvent, DNSSEC ou les serveurs de noms du domaine ne sont pas en ordre
dns-found-refused = Le serveur DNS refuse de répondre pour { $name } (REFUSED)
dns-found-silence = Aucun serveur DNS n’a répondu à temps pour { $name }. Vérifiez de nouveau dans quelques minutes
dns-found-unreachable = Aucun serveur DNS n’a pu être joint pour { $name }, ou sa réponse n’a pas pu être lue. Vérifiez de nouveau dans quelques minutes
dns-found-not-a-name = « { $name } » ne peut pas être un nom dans le DNS. Demandez au programme de corriger les domaines de messagerie de votre entreprise

by-hand = Nommer un administrateur général
by-hand-verb = Nommer administrateur général
by-hand-happens-role = { $name } devient aussitôt administrateur général de l’entreprise { $company }.
by-hand-happens-told = Tous les membres de l’entreprise en sont informés par e-mail, avec votre motif. Les deux journaux le consignent.
by-hand-reason-hint = L’entreprise le lit, dans un e-mail et dans son journal.
by-hand-is-admin = Cette personne est déjà administrateur général.
by-hand-not-open = Un des administrateurs généraux de l’entreprise s’est connecté au cours des 60 derniers jours. C’est à eux d’attribuer le rôle.
by-hand-suspended = L’entreprise est suspendue. Levez d’abord la suspension.
flash-admin-by-hand = { $name } est désormais administrateur général. Les membres de l’entreprise en sont informés par e-mail.

mail-is-admin-claimed = Futur administrateur général
mail-is-admin-given = Nouvel administrateur général
mail-is-admin-objected = Opposition à un administrateur général
mail-is-admin-withdrawn = Prétention au rôle d’administrateur général retirée
mail-admin-claimed-subject = { $member } devient administrateur général, sauf si vous vous y opposez : { $company }
mail-admin-claimed = { $member } a prouvé, par un enregistrement dans le DNS du domaine de messagerie { $domain }, agir pour la société { $company } (ID MPN { $mpn }), et souhaite en devenir administrateur général. C’est possible car aucun de ses administrateurs généraux ne s’est connecté depuis 60 jours.
mail-admin-claimed-object = { $member } obtient le rôle le { $date }, sauf si un administrateur général s’y oppose avant. Pour vous y opposer, connectez-vous et choisissez « S’opposer ». Si tout est correct, il n’y a rien à faire.
mail-admin-claimed-link = Voir, ou s’opposer
mail-admin-given-subject = { $member } est désormais administrateur général : { $company }
mail-admin-given = { $member } est désormais administrateur général de la société { $company } (ID MPN { $mpn }).
mail-admin-given-proved = L’entreprise n’avait aucun administrateur général actif, et { $member } a prouvé, par un enregistrement dans le DNS du domaine de messagerie { $domain }, agir pour elle.
mail-admin-given-not-objected = Aucun des administrateurs généraux ne s’était connecté depuis 60 jours, { $member } a prouvé, par un enregistrement dans le DNS du domaine de messagerie { $domain }, agir pour l’entreprise, et personne ne s’y est opposé en 7 jours.
mail-admin-given-by-operator = Le programme a attribué le rôle lui-même, car l’entreprise n’a aucun administrateur général qui se connecte. Son motif :
mail-admin-objected-subject = { $member } ne devient pas administrateur général : { $company }
mail-admin-objected = { $by } s’est opposé au rôle d’administrateur général pour { $member } dans la société { $company } (ID MPN { $mpn }). Tout reste comme avant.
mail-admin-withdrawn-subject = { $member } ne souhaite plus devenir administrateur général : { $company }
mail-admin-withdrawn = { $member } ne souhaite plus devenir administrateur général de la société { $company } (ID MPN { $mpn }). Il n’y a rien à faire.
mail-admin-reason-operator = Vous recevez cet e-mail car vous vous occupez des entreprises pour le programme. Il est toujours envoyé, car le contrôle d’une entreprise passe à quelqu’un.
mail-admin-reason-member = Vous recevez cet e-mail car vous êtes membre de la société { $company }.

log-domain-record-made = A créé un enregistrement qui prouve un domaine de messagerie
log-domain-record-made-try = A tenté de créer un enregistrement qui prouve un domaine de messagerie
log-domain-proved = A prouvé le domaine de messagerie { $domain }
log-domain-proved-try = A tenté de prouver un domaine de messagerie
log-admin-claimed = { $member } prétend au rôle d’administrateur général, par le domaine de messagerie { $domain }
log-admin-claimed-try = A tenté de prétendre au rôle d’administrateur général, pour { $member }
log-admin-objected = S’est opposé au rôle d’administrateur général pour { $member }
log-admin-objected-try = A tenté de s’opposer au rôle d’administrateur général pour { $member }
log-admin-withdrawn = A retiré la prétention de { $member } au rôle d’administrateur général
log-admin-withdrawn-try = A tenté de retirer la prétention de { $member } au rôle d’administrateur général
log-admin-given = A nommé { $member } administrateur général
log-admin-given-proved = A nommé { $member } administrateur général, par le domaine de messagerie { $domain }
log-admin-given-why = A nommé { $member } administrateur général à la main, pour ce motif : { $why }
log-admin-given-try = A tenté de nommer { $member } administrateur général
