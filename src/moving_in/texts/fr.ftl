### Le transfert : une entreprise invitée, et qui accepte.

invite-company = Invitation au transfert
invite-company-state = Situation
invite-company-sent = L’entreprise a été invitée le { $at } et le transfert n’a pas encore eu lieu.
invite-company-not-sent = L’entreprise gère ses avantages sur le Partner Membership Center et n’est pas invitée.
invite-company-text = Les administrateurs généraux reçoivent un e-mail avec un lien. Dès que l’un d’eux accepte, les pages de l’entreprise fonctionnent.
invite-company-send = Envoyer l’invitation
invite-company-again = Renvoyer l’invitation
invite-company-withdraw = Retirer l’invitation
invite-company-withdraw-text = Les administrateurs généraux en sont informés par e-mail. Personne ne peut alors l’accepter ; vous pourrez la renvoyer.
invite-company-moved-in = L’entreprise gère déjà ses avantages ici.
invite-company-nobody = L’entreprise n’a aucun administrateur général actif qui puisse accepter. Invitez-en d’abord un.
invite-company-changed = L’invitation a changé depuis l’affichage de la page. Vérifiez de nouveau.
flash-company-invited = L’invitation au transfert a été envoyée.
flash-company-invitation-withdrawn = L’invitation au transfert a été retirée.

moving-in = Transfert
moving-in-invitation = L’invitation
moving-in-none = Il n’y a pas d’invitation actuellement. Quand le programme en enverra une, les administrateurs généraux recevront un e-mail.
moving-in-invited = Le programme a invité votre entreprise le { $day }.
moving-in-happens-here = À partir de ce moment, votre entreprise gère ses avantages ici : clés, licences, activations et demandes.
moving-in-happens-there = Ce que vous avez fait sur le Partner Membership Center y reste. Plus rien ne s’y fait ensuite.
moving-in-happens-told = Tous les administrateurs généraux reçoivent un e-mail. Les utilisateurs de votre entreprise peuvent utiliser ses pages immédiatement.
moving-in-final = Cette opération est irréversible.
moving-in-accept = Accepter le transfert
moving-in-done = Votre entreprise gère déjà ses avantages ici. Il n’y a rien à accepter.
moving-in-link = Voir ce que signifie le transfert et l’accepter
moving-in-who = Voir qui sont les administrateurs généraux
flash-moved-in = Le transfert de l’entreprise { $company } est terminé.

mail-is-company-invited = Invitation au transfert
mail-is-invitation-withdrawn = Invitation au transfert retirée
mail-is-moved-in = Transfert terminé
mail-accept-invitation = Voir l’invitation
mail-company-invited-subject = Invitation au transfert : { $company }
mail-company-invited = Le programme invite l’entreprise { $company } à gérer ses avantages dans ce portail, et non plus sur le Partner Membership Center.
mail-company-invited-how = Un administrateur général accepte l’invitation. La page derrière le lien indique ce qui se passe ensuite.
mail-invitation-withdrawn-subject = Invitation au transfert retirée : { $company }
mail-invitation-withdrawn = Le programme a retiré l’invitation au transfert de l’entreprise { $company }. Ses avantages se gèrent comme avant sur le Partner Membership Center.
mail-moved-in-subject = Transfert terminé : { $company }
mail-moved-in = { $by } a accepté l’invitation. L’entreprise { $company } gère désormais ses avantages dans ce portail.

log-company-invited = A invité au transfert MPN { $mpn-id }
log-company-invited-try = A tenté d’inviter au transfert MPN { $mpn-id }
log-company-uninvited = A retiré l’invitation au transfert : MPN { $mpn-id }
log-company-uninvited-try = A tenté de retirer l’invitation au transfert : MPN { $mpn-id }
log-company-moved-in = A accepté l’invitation au transfert : MPN { $mpn-id }
log-company-moved-in-try = A tenté d’accepter l’invitation au transfert : MPN { $mpn-id }
