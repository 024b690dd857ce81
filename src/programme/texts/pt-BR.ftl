### Settings of the programme, as the log and their page name them.

## Settings

setting-name = Nome do programa
setting-logo-text = Texto no topo de cada página
setting-currency = Moeda
setting-languages = Idiomas oferecidos
setting-mail-sender-name = Nome do remetente dos e-mails
setting-seat-waiting-days = Dias até uma licença desocupada ficar livre
setting-refund-ended-by = O que encerra o direito ao reembolso
setting-refund-days = Dias após a compra em que é possível solicitar reembolso
setting-renewal-days = Dias do período de renovação
setting-extra-days = Dias extras após o aniversário, para o que exige um usuário
setting-technical-activation-user = Uma ativação técnica indica um usuário
setting-cloud-portal-url = Portal da própria nuvem
setting-membership-center-url = Membership Center
setting-regional-help-url = Ajuda regional
setting-support-site-url = Site de suporte
setting-seller-name = Nome do vendedor
setting-seller-address = Endereço do vendedor
setting-seller-tax-number = ID fiscal
setting-bank-account = Conta bancária
setting-tax-rate = Alíquota de imposto em porcentagem
setting-active-at-once = Ativação imediata até
# What stands for an empty value.
setting-nothing = nada

## The log

log-setting-changed = Alterou a configuração “{ $setting }” de “{ $from }” para “{ $to }”
log-settings-try = Tentou alterar configurações do programa
log-set-up-finished = Concluiu a configuração inicial do programa
log-set-up-finished-try = Tentou concluir a configuração inicial do programa
log-mail-tested = Pediu um e-mail de teste
log-mail-tested-try = Tentou pedir um e-mail de teste
