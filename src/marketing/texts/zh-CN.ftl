### The marketing contact and the Go-to-market page.

## The contact, at the top of the page

contact-none-text = 贵公司尚未指定营销联系人，因此无法激活任何优惠。请指定在优惠激活后通过邮件接收说明的人员。
contact-none-yet = 贵公司尚未指定营销联系人，因此无法激活任何优惠。
contact-none-here = 贵公司在此未指定营销联系人。
contact-phone = 电话
contact-language = 首选语言
contact-set-on = 设置日期
contact-needs-role = 您无法设置营销联系人。您在此处的角色：{ $own }。需要以下角色之一：{ $needed }。
contact-who-can-help = 谁可以提供帮助
who-can-set-contact = 谁可以设置营销联系人

## The list of offers

column-offer = 优惠
offer-activate-by = 激活截止日期：{ $date }

## The form

add-contact = 添加营销联系人
update-contact = 更新营销联系人：{ $name }
change-contact = 更改营销联系人
contact-lead = 有关市场推广优惠的邮件将按照您在此处填写的地址和语言发送给此人。
contact-person = 人员
contact-choose-another = 选择其他人员
contact-email-hint = 须与此人自己的地址不同，例如贵公司营销团队的邮箱。
contact-phone-hint = 按贵公司所在国家/地区的写法填写，或以 + 和国家/地区代码开头。不含分机号。
contact-told = 系统会向备用地址发送邮件通知此人。
contact-told-new = 如果更改地址，系统会向新地址发送邮件通知此人。
contact-former-told = 系统会向先前填写的备用地址发送邮件，告知{ $name }已由他人接任。
contact-save = 保存
contact-back = 返回市场推广优惠

## What is wrong with what was typed

choose-person-first = 请选择一名人员。
enter-phone = 请用数字输入电话号码。
phone-needs-country = 电话号码请以 + 和国家/地区代码开头。
phone-with-extension = 请输入不含分机号的电话号码。
phone-unassigned = 没有这样的电话号码。请检查数字；其他国家/地区的号码以 + 和国家/地区代码开头。
choose-language-first = 请选择其中一种语言。

## Told after it happened

flash-contact-set = 营销联系人已保存：{ $name }。

## The mails

mail-is-contact-assigned = 已指定营销联系人
mail-is-contact-replaced = 已更换营销联系人
mail-contact-reason = 您收到此邮件，是因为“{ $company }”有人将此地址填写为该公司营销联系人的地址。
mail-contact-assigned-subject = 您是“{ $company }”的营销联系人
mail-contact-assigned = “{ $company }”的{ $by }已将您指定为该公司的营销联系人，并填写了此地址。
mail-contact-assigned-next = 今后，有关该公司市场推广优惠的邮件将发送到此地址。如果这与您无关，请告知贵公司的管理员。
mail-contact-replaced-subject = 您不再是“{ $company }”的营销联系人
mail-contact-replaced = “{ $company }”的{ $by }已指定其他人为该公司的营销联系人。有关该公司市场推广优惠的邮件不再发送到此地址。

## In the logs

log-contact-set = 将{ $member }设为营销联系人
log-contact-set-some = 设置了营销联系人
log-contact-set-try = 尝试将{ $member }设为营销联系人
log-contact-set-try-some = 尝试设置营销联系人
