# The mother's place is asked for once, and found again
person: Ama, telegram, new
now: 2026-04-07 10:00

> Bonjour, il me faut un plombier chez ma mère demain à 10h
< booking/ask_place
  asks: place

> Bonabéri
< booking/summary
  says: Bonabéri | chez votre mère | mercredi 8 avril

> oui
< booking/booked + consent/ask
> oui
< consent/all + contact/ask_phone

> je veux un électricien chez ma mère jeudi matin
< booking/summary
  says: Bonabéri | chez votre mère | jeudi 9 avril
  place: Bonabéri
