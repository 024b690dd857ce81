news = Actualités
lead-news = Ce que le programme a écrit aux contacts marketing, du plus récent au plus ancien. Les heures sont en UTC.
write-news = Écrire une actualité
no-news = Aucune actualité envoyée
no-news-text = Ce que vous écrivez est envoyé aux contacts marketing des entreprises qui ont une offre de commercialisation active.
newest-news = Actualités les plus récentes
newer-news = Actualités plus récentes
older-news = Actualités plus anciennes
news-count = { $count ->
    [one] { $count } envoi
   *[other] { $count } envois
}
news-count-more = Plus de { $most } envois
news-to = Destinataires
news-readers = Lecteurs
news-sent-on = Envoi
news-sent-by = Envoyé par
news-sent-to-offer = Contacts des entreprises avec l’offre active « { $product } »
news-delivery = { $delivered ->
    [one] { $delivered } envoyé
   *[other] { $delivered } envoyés
}{ $queued ->
    [0] {""}
   *[other] , { $queued } en attente
}{ $failed ->
    [0] {""}
   *[other] , { $failed } en échec
}
news-title = Actualité { $number }

write-news-text = Le contact marketing de chaque entreprise reçoit un seul e-mail, dans sa langue si vous l’avez rédigé dans celle-ci.
news-to-everybody = Contacts de toutes les entreprises avec une offre active
news-to-offer = Contacts des entreprises avec une offre active précise
news-to-company = Contact d’une seule entreprise
news-offer = Offre
news-company = MPN ID de l’entreprise
news-own-language = Obligatoire : quand une langue reste vide, ses lecteurs reçoivent ce texte.
news-other-language = Facultatif
news-text = Texte
news-text-hint = { $most } caractères au plus. Chaque ligne est un paragraphe. Seules les adresses qui commencent par « https » peuvent être suivies.
news-no-offer = Choisissez une offre.
news-no-company = Aucune entreprise n’a ce MPN ID.
news-subject-missing = Saisissez un objet : { $language }
news-text-missing = Saisissez un texte : { $language }
news-subject-long = L’objet peut avoir { $most } caractères au plus : { $language }
news-text-long = Le texte peut avoir { $most } caractères au plus : { $language }

news-preview-title = Aperçu de l’actualité
news-readers-all = { $count ->
    [one] { $count } contact la reçoit.
   *[other] { $count } contacts la reçoivent.
}
news-readers-in-language = { $count ->
    [0] Personne ne la reçoit dans cette langue.
    [one] { $count } contact la reçoit ainsi :
   *[other] { $count } contacts la reçoivent ainsi :
}
news-nobody = Personne ne la recevrait : aucune de ces entreprises n’a à la fois une offre active et un contact marketing qui accepte les e-mails.
news-send-text = Un envoi ne peut pas être annulé. Sous chaque e-mail figure un lien par lequel son lecteur refuse les e-mails suivants de l’entreprise.
news-send = { $count ->
    [one] Envoyer à { $count } contact
   *[other] Envoyer à { $count } contacts
}
news-change = Modifier l’actualité
news-stale = Rien n’a été envoyé : les destinataires ne sont plus ceux de l’aperçu, ou une autre actualité a été envoyée entre-temps. Vérifiez à nouveau.
news-sent-before = Rien n’a été envoyé : ce formulaire a déjà envoyé une autre actualité. Recommencez.
flash-news-sent = { $count ->
    [one] L’actualité est en route vers { $count } contact.
   *[other] L’actualité est en route vers { $count } contacts.
}

mail-is-news = Actualité
log-news-sent = { $count ->
    [one] A envoyé l’actualité { $number } à { $count } contact marketing
   *[other] A envoyé l’actualité { $number } à { $count } contacts marketing
}
log-news-sent-some = A envoyé une actualité aux contacts marketing
log-news-sent-try = A tenté d’envoyer une actualité aux contacts marketing
log-contact-written = A écrit au contact marketing, { $member } (actualité { $number })
log-contact-written-try = A tenté d’écrire au contact marketing, { $member }
