### Addresses that somebody typed for a company's mail.

## The page to refuse

refuse-mail-heading = Recusar e-mails neste endereço
refuse-mail-lead = { $by }, da empresa { $company }, informou { $address }, e os e-mails sobre a empresa são enviados para lá.
refuse-mail-text = Se você recusar, nenhum e-mail sobre esta empresa será mais enviado a este endereço, e os administradores globais da empresa serão avisados. Não é possível desfazer isto aqui.
refuse-mail = Recusar e-mails
mail-is-refused = Os e-mails são recusados
mail-is-refused-text = Nenhum e-mail sobre a empresa { $company } será mais enviado a { $address }.

## Why an address can't be entered

address-refused = Este endereço recusa e-mails sobre a sua empresa. Informe outro.
too-many-addresses = Muitos endereços foram informados em uma hora. Você poderá informar este novamente a partir de { $time }.

## The mails

mail-is-address-refused = Endereço recusado
mail-address-refused-subject = E-mails recusados em { $address }
mail-address-refused = Quem lê os e-mails em { $address } não quer mais receber e-mails sobre a empresa { $company }. { $by } tinha informado este endereço. Nada mais será enviado para lá.
mail-address-refused-next = Se for o endereço do seu contato de marketing, informe outro.

## In the logs

log-address-refused = Os e-mails foram recusados em um endereço informado por { $member }
log-address-refused-try = Tentou recusar os e-mails em um endereço informado por { $member }
