# A yes to cancelling that spares the account, that asks our question back, or tells who came already
person: Rose, whatsapp
booked: electrician, Akwa, 2026-03-11 14:00, Nadège
booked: plumber, Akwa, 2026-03-12 09:00, Serge
booked: cleaner, Akwa, 2026-03-13 09:00, Mireille
booked: painter, Akwa, 2026-03-16 09:00
booked: locksmith, Akwa, 2026-03-17 09:00
now: 2026-03-10 08:30

> cancel the electrician
< cancel/confirm
> Yes remove the visit but don't close my account
< cancel/done
> annulez le plombier
< cancel/confirm
> vous me demandez si j'annule ? oui, évidemment
< cancel/done
> cancel the cleaner
< cancel/confirm
> na you ask me if I want cancel? yes, cancel am
< cancel/done
> annulez le peintre
< cancel/confirm
> oui, celui du quartier est déjà venu ce matin
< cancel/done
> cancel the locksmith
< cancel/confirm
> you ask me how much I paid? yes or no
< anything
  booked: locksmith, Akwa, 2026-03-17 09:00
