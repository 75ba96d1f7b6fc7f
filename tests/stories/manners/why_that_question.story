# Why we ask to remember, for a number and for a mark: the question stays open
person: Rose, telegram
now: 2026-03-10 08:30

> I need a plumber at Akwa tomorrow at 10
< booking/summary
> yes
< booking/booked
< consent/ask
> why do you want to remember?
< why/question
> oui d'accord
< consent/all
< contact/ask_phone
> pourquoi vous voulez mon numéro ?
< why/question
