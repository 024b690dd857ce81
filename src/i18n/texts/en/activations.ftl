# Activations of technical benefits and go-to-market offers.

status-requested = Requested
status-in-progress = In progress
status-active = Active
status-declined = Declined
status-withdrawn = Withdrawn
