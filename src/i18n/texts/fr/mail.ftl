### E-mails. L’objet sert aussi de titre.

mail-greeting = Bonjour { $name },
mail-greeting-nobody = Bonjour,
mail-reason-member = Vous recevez cet e-mail parce que vous faites partie de l’entreprise { $company }.
mail-reason-global-admin = Vous recevez cet e-mail parce que vous êtes administrateur général de l’entreprise { $company }.
mail-reason-operator = Vous recevez cet e-mail parce que vous êtes opérateur du programme.

mail-seat-assigned-subject = Vous pouvez maintenant utiliser { $product }
mail-seat-assigned = { $by }, de l’entreprise { $company }, vous a affecté { $product }.
mail-seat-assigned-until = Vous pouvez l’utiliser jusqu’au { $date }. Votre page « Mes affectations » indique où l’utiliser et le gérer.
mail-seat-released-subject = { $product } ne vous est plus affecté
mail-seat-released = { $by }, de l’entreprise { $company }, vous a retiré { $product }. Votre page « Mes affectations » indique ce que vous avez encore.
mail-keys-revealed-subject = Les clés de { $product } ont été affichées pour la première fois
mail-keys-revealed = { $by } a obtenu les clés de { $product } pour l’entreprise { $company } le { $at }. Les clés ne figurent pas dans cet e-mail.
mail-keys-revealed-check = Si personne dans votre entreprise n’aurait dû le faire, ouvrez l’avantage et adressez-vous à cette personne.
mail-open-benefit = Ouvrir l’avantage
mail-pool-empty-subject = Réserve de clés vide : { $product }
mail-pool-empty = Un partenaire a demandé des clés de { $product }, et la réserve n’en contient pas assez. Rien n’a été émis ; cela reprendra dès que la réserve sera remplie.
