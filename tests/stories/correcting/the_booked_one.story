# A booking is named while something else is asked for
person: Ama, whatsapp, language fr
booked: cleaner, Akwa, 2026-03-13 09:00, Mireille
now: 2026-03-10 08:30

> un plombier à Deido
< booking/ask_time
> annule mon ménage de vendredi
< cancel/confirm
  says: ménage
