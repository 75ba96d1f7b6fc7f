# Another plumber for another house is a second visit, in French
person: Rose, whatsapp
booked: plumber, Akwa, 2026-03-13 09:00, Serge
now: 2026-03-10 08:30

> je veux un autre plombier pour ma mère à Deido
< booking/ask_time
  says: Deido
  booked: plumber, Akwa, 2026-03-13 09:00, Serge
