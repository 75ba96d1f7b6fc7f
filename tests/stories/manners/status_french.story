# How it stands, asked in the middle in French
person: Ama, whatsapp, language fr
booked: cleaner, Akwa, 2026-03-12 10:00, Mireille
now: 2026-03-10 08:30

> un plombier à Deido
< booking/ask_time
> c'est quand mon ménage ?
< status/upcoming + booking/ask_time
  says: jeudi 12 mars
