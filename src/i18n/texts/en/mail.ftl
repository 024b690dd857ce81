### Mails. The subject is the heading too.

# $name (String) - the recipient's name
mail-greeting = Hello { $name },
mail-greeting-nobody = Hello,
# $company (String) - a company's name
mail-reason-member = You get this mail because you belong to { $company }.
# $company (String) - a company's name
mail-reason-global-admin = You get this mail because you are a Global admin of { $company }.
mail-reason-operator = You get this mail because you are an operator of the programme.

# $product (String) - a product's name
mail-seat-assigned-subject = You can now use { $product }
# $by (String) - a person's name
# $company (String) - a company's name
# $product (String) - a product's name
mail-seat-assigned = { $by } of { $company } has assigned { $product } to you.
# $date (String) - a date
mail-seat-assigned-until = You can use it until { $date }. Where it is used and managed stands on your page “My assignments”.
# $product (String) - a product's name
mail-seat-released-subject = { $product } is no longer assigned to you
# $by (String) - a person's name
# $company (String) - a company's name
# $product (String) - a product's name
mail-seat-released = { $by } of { $company } has taken { $product } back. What you still have stands on your page “My assignments”.
# $product (String) - a product's name
mail-keys-revealed-subject = Keys of { $product } were shown for the first time
# $by (String) - a person's name
# $product (String) - a product's name
# $at (String) - a date with time and zone
# $company (String) - a company's name
mail-keys-revealed = { $by } got the keys of { $product } for { $company } on { $at }. The keys are not in this mail.
mail-keys-revealed-check = If nobody in your company should have done this, look at the benefit and talk to that person.
mail-open-benefit = Open the benefit
# $product (String) - a product's name
mail-pool-empty-subject = Key pool empty: { $product }
# $product (String) - a product's name
mail-pool-empty = A partner wanted keys of { $product }, and the pool holds too few. Nothing was issued; it goes on when the pool is filled.
