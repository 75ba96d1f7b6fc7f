# Who will not mark is left in peace
person: Ama, whatsapp, language fr
booked: plumber, Akwa, 2026-03-10 10:00, Blaise
now: 2026-03-10 08:30

... 2026-03-10 13:00
< rating/ask
> je note pas, j'ai pas le temps pour ça
< smalltalk/as_you_wish
