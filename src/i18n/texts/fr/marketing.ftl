### The marketing contact and the Go-to-market page.

## Choosing a person

more-people = Toutes les personnes correspondantes ne sont pas affichées. Recherchez un nom ou une adresse e-mail.
