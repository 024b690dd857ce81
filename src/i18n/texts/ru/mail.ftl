### Письма. Тема служит и заголовком.

mail-greeting = Здравствуйте, { $name }!
mail-greeting-nobody = Здравствуйте!
mail-reason-member = Вы получили это письмо, потому что состоите в компании { $company }.
mail-reason-global-admin = Вы получили это письмо, потому что вы глобальный администратор компании { $company }.
mail-reason-operator = Вы получили это письмо, потому что вы оператор программы.

mail-seat-assigned-subject = Теперь вам доступно: { $product }
mail-seat-assigned = { $by } ({ $company }) назначает вам { $product }.
mail-seat-assigned-until = Пользоваться можно до { $date } включительно. Где это используется и управляется, указано на вашей странице «Мои назначения».
mail-seat-released-subject = { $product }: назначение отозвано
mail-seat-released = { $by } ({ $company }) отзывает у вас { $product }. Что у вас осталось, указано на вашей странице «Мои назначения».
mail-keys-revealed-subject = Ключи { $product } показаны впервые
mail-keys-revealed = { $by } получает ключи { $product } для компании { $company }: { $at }. В этом письме ключей нет.
mail-keys-revealed-check = Если никто в вашей компании не должен был этого делать, откройте преимущество и свяжитесь с этим человеком.
mail-open-benefit = Открыть преимущество
mail-pool-empty-subject = Пул ключей пуст: { $product }
mail-pool-empty = Партнеру понадобились ключи { $product }, но в пуле их недостаточно. Ничего не выдано; все продолжится, когда пул будет пополнен.
