### Companies: why nothing can be changed, and who helps.

who-can-give-role = Who can give you a role
closed-suspended = Your company is suspended: nothing can be changed until this is lifted.
closed-not-moved-in = Your company manages its benefits in the membership center until it has moved in.
