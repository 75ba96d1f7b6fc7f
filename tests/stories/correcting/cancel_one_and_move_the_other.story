# One visit is cancelled and the other one moved, in one message
person: Ama, whatsapp
booked: plumber, Akwa, 2026-03-12 10:00, Serge
booked: cleaner, Akwa, 2026-03-14 10:00, Mireille
now: 2026-03-10 08:30

> Annulez le plombier et déplacez le ménage à lundi
< cancel/confirm
  says: plombier | jeudi 12 mars
  booked: plumber, Akwa, 2026-03-12 10:00, Serge
  booked: cleaner, Akwa, 2026-03-14 10:00, Mireille

> oui
< cancel/done + booking/summary
  says: Ménage | lundi 16 mars à 10 h | Mireille
  booked: cleaner, Akwa, 2026-03-14 10:00, Mireille

> oui
< booking/booked
  booked: cleaner, Akwa, 2026-03-16 10:00, Mireille
