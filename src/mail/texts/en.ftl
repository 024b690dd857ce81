### Mails. The subject is the heading too.

# $name (String) - the recipient's name
mail-greeting = Hello { $name },
mail-greeting-nobody = Hello,
# $company (String) - a company's name
mail-reason-member = You get this mail because you belong to { $company }.
# $company (String) - a company's name
mail-reason-global-admin = You get this mail because you are a Global admin of { $company }.
mail-reason-operator = You get this mail because you are an operator of the programme.
mail-open-benefit = Open the benefit
