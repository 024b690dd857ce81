### The marketing contact and the Go-to-market page.

## The contact, at the top of the page

contact-none-text = Sua empresa ainda não tem um, e sem ele nenhuma oferta pode ser ativada. Indique a pessoa que recebe as instruções por e-mail quando uma oferta fica ativa.
contact-none-yet = Sua empresa ainda não tem um, e sem ele nenhuma oferta pode ser ativada.
contact-none-here = Sua empresa não tem um aqui.
contact-phone = Telefone
contact-language = Idioma preferido
contact-set-on = Definido em
contact-needs-role = Você não pode definir o contato de marketing. Sua função aqui: { $own }. É preciso ter uma destas: { $needed }.
contact-who-can-help = Quem pode ajudar
who-can-set-contact = Quem pode definir o contato de marketing

## The list of offers

column-offer = Oferta
offer-activate-by = Ativar até { $date }

## The form

add-contact = Adicionar contato de marketing
update-contact = Atualizar contato de marketing: { $name }
change-contact = Alterar contato de marketing
contact-lead = Os e-mails sobre as ofertas de entrada no mercado da sua empresa vão para esta pessoa, no endereço e no idioma que você informar aqui.
contact-person = Pessoa
contact-choose-another = Escolher outra pessoa
contact-email-hint = Um endereço diferente do da própria pessoa, como uma caixa de e-mail da sua equipe de marketing.
contact-phone-hint = Como se escreve no país da sua empresa, ou começando com + e o código do país. Sem ramal.
contact-told = A pessoa é avisada no endereço alternativo.
contact-told-new = Se você alterar o endereço, a pessoa será avisada no novo.
contact-former-told = { $name } recebe, no endereço alternativo informado antes, o aviso de que outra pessoa assume.
contact-save = Salvar
contact-back = Voltar às ofertas de entrada no mercado

## What is wrong with what was typed

choose-person-first = Escolha uma pessoa.
enter-phone = Informe um número de telefone em dígitos.
phone-needs-country = Comece o número de telefone com + e o código do país.
phone-with-extension = Informe o número de telefone sem ramal.
phone-unassigned = Este número de telefone não existe. Verifique os dígitos; em outro país, ele começa com + e o código do país.
choose-language-first = Escolha um dos idiomas.

## Told after it happened

flash-contact-set = O contato de marketing foi salvo: { $name }.

## The mails

mail-is-contact-assigned = Contato de marketing definido
mail-is-contact-replaced = Contato de marketing substituído
mail-contact-reason = Você recebeu este e-mail porque alguém da empresa { $company } informou este endereço para o contato de marketing da empresa.
mail-contact-assigned-subject = Você é o contato de marketing da empresa { $company }
mail-contact-assigned = { $by }, da empresa { $company }, definiu você como contato de marketing da empresa, com este endereço.
mail-contact-assigned-next = A partir de agora, os e-mails sobre as ofertas de entrada no mercado da empresa chegam aqui. Se isso não for para você, avise a administração da sua empresa.
mail-contact-replaced-subject = Você não é mais o contato de marketing da empresa { $company }
mail-contact-replaced = { $by }, da empresa { $company }, definiu outra pessoa como contato de marketing da empresa. Os e-mails sobre as ofertas de entrada no mercado não chegam mais a este endereço.

## In the logs

log-contact-set = Definiu { $member } como contato de marketing
log-contact-set-some = Definiu o contato de marketing
log-contact-set-try = Tentou definir { $member } como contato de marketing
log-contact-set-try-some = Tentou definir o contato de marketing
