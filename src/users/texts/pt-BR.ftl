### People as they are chosen and named.

nobody = Ninguém.
you = você
member-deactivated = Esta pessoa não está mais ativa na sua empresa.
not-an-address = “{ $typed }” não é um endereço de e-mail.
not-a-member = Nenhuma pessoa ativa na sua empresa tem o endereço { $email }.
member-active = Ativo
