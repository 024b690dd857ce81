# Activations of technical benefits and go-to-market offers.

status-requested = Запрошено
status-in-progress = В работе
status-active = Активно
status-declined = Отклонено
status-withdrawn = Отозвано
