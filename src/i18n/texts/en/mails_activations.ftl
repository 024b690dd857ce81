### Mails on activations, and their names for operators.

# $product (String) - a product's name
mail-activation-active-subject = Now active: { $product }
# $company (String) - a company's name
# $product (String) - a product's name
mail-technical-active = The programme has activated { $product } for { $company }. The access ID and the contract ID are not in this mail: sign in to see them on the page of technical benefits.
# $company (String) - a company's name
# $date (String) - the last day
# $product (String) - a product's name
mail-offer-active = The programme has activated { $product } for { $company }. The offer can be used until { $date }.
# $product (String) - a product's name
mail-activation-declined-subject = Not activated: { $product }
# $company (String) - a company's name
# $product (String) - a product's name
mail-activation-declined = The programme has declined to activate { $product } for { $company }.
mail-message-of-programme = The programme’s message:
mail-ask-again = Activation can be requested again as long as the benefit has not expired.

mail-is-technical-active = Technical benefit active
mail-is-technical-declined = Technical benefit declined
mail-is-go-to-market-active = Go-to-market offer active
mail-is-go-to-market-declined = Go-to-market offer declined
