# Activations of technical benefits and go-to-market offers.

status-requested = Demandé
status-in-progress = En cours
status-active = Actif
status-declined = Refusé
status-withdrawn = Retiré
