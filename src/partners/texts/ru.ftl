### Companies: why nothing can be changed, and who helps.

who-can-give-role = Кто может назначить вам роль
closed-suspended = Участие вашей компании приостановлено: до его возобновления ничего нельзя изменить.
closed-not-moved-in = До переноса данных ваша компания управляет преимуществами в Partner Membership Center.
