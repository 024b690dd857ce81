### Roles, and what somebody may not do.

## Roles

global-admin = Administrador global
user-admin = Administrador de usuários
admin-agent = Agente administrativo
mpn-partner-admin = Administrador de parceiros do MPN
role-staff = Sem função
global-admin-allows = Pode fazer tudo pela empresa: benefícios, compras, pessoas e funções.
mpn-partner-admin-allows = Gerencia os benefícios: obtém chaves, atribui licenças, ativa, solicita reembolsos.
user-admin-allows = Gerencia as pessoas da empresa, exceto os administradores globais. Vê os benefícios.
admin-agent-allows = Solicita suporte de nuvem em nome de clientes. Vê os benefícios.

## What somebody may not do

act-see-benefits = ver as páginas de benefícios
act-get-keys = obter chaves do produto
act-assign-seat = atribuir ou retirar licenças
act-manage-go-to-market = definir o contato de marketing ou ativar ofertas de entrada no mercado
act-ask-advisory = solicitar horas de consultoria
act-ask-cloud-support = solicitar suporte de nuvem para um cliente
act-ask-on-premises-support = solicitar suporte local
act-ask-cancellation = solicitar um cancelamento com reembolso
act-see-own-assignments = ver suas próprias atribuições
act-see-people = ver as pessoas da empresa e suas licenças
act-activate-technical = ativar benefícios técnicos ou retirar uma solicitação desse tipo
act-see-support-ids = ver o ID de acesso e o ID de contrato
act-buy = comprar ou renovar associações
act-answer-requests = ler e responder solicitações de serviço
act-accept-invitation = aceitar o convite para migrar
act-manage-members = adicionar, alterar ou desativar pessoas, ou atribuir funções a elas
act-change-company = alterar os dados da empresa
act-read-audit = ler o log da empresa

## Roles of operators

role-administrator = Administrador
role-administrator-allows = Faz tudo, inclusive catálogo, chaves, configurações e equipe do programa, e lê o log do programa.
role-fulfilment = Atendimento
role-fulfilment-allows = Faz o que as empresas solicitam: assume, atende, recusa e responde, escreve novidades, confirma pagamentos.
role-reader = Leitura
role-reader-allows = Vê todas as páginas do console e o log do programa, sem alterar nada.

## What an operator may not do

task-takes-role = Para isso é preciso ter uma destas funções no programa: { $roles }.
task-see = ver as páginas do console
task-fulfil = assumir, decidir ou responder o que as empresas solicitam, ou reenviar um e-mail
task-companies = adicionar ou corrigir empresas
task-applications = decidir pedidos de adesão
task-payments = confirmar pagamentos ou aprovar cancelamentos
task-news = escrever novidades
task-memberships = conceder associações manualmente ou suspender empresas
task-look = ver uma empresa como os membros dela a veem
task-catalogue = alterar o catálogo
task-keys = alterar pools de chaves
task-settings = alterar as configurações do programa
task-operators = adicionar pessoas à equipe do programa, alterar suas funções ou desativá-las
task-read-log = ler o log do programa

## Which mails an operator wants

mails-of-work = Pendências
mails-of-keys = Pools de chaves
mails-each = Cada um, imediatamente
mails-digest = Resumo diário
mails-none = Nenhum
