### Les opérateurs qui voient une entreprise comme la voient ses membres.

look-heading = Telle que la voient ses membres
look-verb = Voir comme un membre
look-title = Voir l’entreprise { $company } comme un membre
look-lead = Pendant 30 minutes, vous voyez les pages de l’entreprise comme un membre doté de ces rôles, sans rien pouvoir modifier.
look-text = Ni les clés de produit, ni les ID de support, ni les autres adresses ne s’affichent. Le journal de l’entreprise indique à ses membres que le programme l’a consultée, et pourquoi, mais pas qui l’a fait.
look-roles-hint = Sans rôle, vous voyez ce que voit le personnel.
look-begin = Commencer la consultation
look-now = Vous consultez l’entreprise { $company } jusqu’au { $until }. Une nouvelle consultation y mettra fin.
look-over = Vous avez consulté l’entreprise { $company } jusqu’au { $at }. Cette consultation est terminée.
flash-look-ended = Vous ne consultez plus l’entreprise { $company }.

## Ce que disent les journaux

log-look-begun = A commencé à voir l’entreprise { $mpn } comme un membre ({ $roles }) : { $why }
log-look-begun-try = A tenté de voir l’entreprise { $mpn } comme un membre
log-look-ended = A cessé de voir l’entreprise { $mpn } comme un membre ({ $how })
log-look-ended-try = A tenté de cesser de voir l’entreprise { $mpn } comme un membre
log-look-pressed = par le bouton
log-look-time = les 30 minutes étaient écoulées
log-look-signed-out = déconnexion
log-look-another = nouvelle consultation
log-look-session = la session ou le droit de consulter avait pris fin
