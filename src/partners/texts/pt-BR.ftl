### Companies: why nothing can be changed, and who helps.

who-can-give-role = Quem pode atribuir uma função a você
closed-suspended = Sua empresa está suspensa: nada pode ser alterado até o fim da suspensão.
closed-not-moved-in = Sua empresa gerencia os benefícios no Membership Center até concluir a migração.
