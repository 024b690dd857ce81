### Les flux de calendrier : une adresse secrète par laquelle un programme de calendrier lit les dates d’une entreprise.

calendar-feed = Flux de calendrier
calendar-feed-hint = Un flux est relu régulièrement par votre calendrier, qui apprend ainsi les changements.
calendar-feed-lead = Une adresse privée avec toutes les dates de l’entreprise { $company }, pour votre propre calendrier : il les relit régulièrement, sans connexion.
calendar-feed-secret = Quiconque a l’adresse peut lire les dates, avec les noms de produits et d’abonnements, mais d’aucune personne. Ne la donnez qu’à votre calendrier. Elle ne donne rien tant que vos rôles ne vous laissent pas voir les avantages, et prend fin quand vous quittez l’entreprise.
calendar-feed-none = Vous n’avez pas encore de flux pour cette entreprise.
calendar-feed-make = Créer une adresse
calendar-feed-address = Adresse de votre flux
calendar-feed-once = Copiez-la maintenant : elle ne s’affiche que cette fois. Votre calendrier la demande là où l’on s’abonne à un calendrier par son adresse.
calendar-feed-yours = Votre flux
calendar-feed-made = Créé le
calendar-feed-read = Dernière lecture le
calendar-feed-unread = Pas encore lu
calendar-feed-renew = Créer une nouvelle adresse
calendar-feed-renew-hint = Si d’autres connaissent peut-être l’adresse, ou si vous ne l’avez plus : une nouvelle la remplace, et l’actuelle ne donne plus rien.
calendar-feed-revoke = Révoquer le flux
calendar-feed-revoke-hint = Sans le flux, aucun calendrier ne lit plus ces dates. Ce qu’il a déjà lu, il le garde peut-être.
flash-calendar-feed-made = Votre flux de calendrier a une adresse. Copiez-la maintenant.
flash-calendar-feed-renewed = Votre flux de calendrier a une nouvelle adresse. Copiez-la maintenant ; l’ancienne ne donne plus rien.
flash-calendar-feed-revoked = Votre flux de calendrier est révoqué : son adresse ne donne plus rien.
log-calendar-feed-made = A créé une adresse pour son flux de calendrier
log-calendar-feed-made-try = A tenté de créer une adresse pour son flux de calendrier
log-calendar-feed-renewed = A créé une nouvelle adresse pour son flux de calendrier
log-calendar-feed-renewed-try = A tenté de créer une nouvelle adresse pour son flux de calendrier
log-calendar-feed-revoked = A révoqué son flux de calendrier
log-calendar-feed-revoked-try = A tenté de révoquer son flux de calendrier
