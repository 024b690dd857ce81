### What stands around every page.

# Stands before the title of a page on which something went wrong.
title-error = Error:{" "}
skip-to-content = Skip to content
company = Company
language = Language
sign-out = Sign out
menu = Menu
menu-main = Main menu
menu-you = You
overview = Overview
menu-technical = Technical
my-assignments = My assignments
console = Console
# $zone (String) - the name of a time zone
times-in = Times in { $zone }
problems-heading = There is a problem
copy = Copy
copied = Copied
cancel = Cancel
role-staff = Staff
nobody = Nobody.
you = you

suspended-label = Suspension
# $company (String) - the company's name
suspended-heading = { $company } is suspended.
suspended-text = You see everything and can change nothing. Reason:

# $product (String) - a product's name
flash-keys-shown = The keys of { $product } are shown to you for ten minutes.
flash-password-set = Your password is set, and you are signed in.
site-description = Benefits of your partner membership: product keys and downloads, cloud subscriptions, seats, support and go-to-market offers.
