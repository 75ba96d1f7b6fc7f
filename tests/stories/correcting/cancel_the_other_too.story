# A yes to cancelling one visit may name the other, which needs its own yes, in French
person: Ama, whatsapp, known
booked: plumber, Akwa, 2026-03-12 10:00, Serge
booked: cleaner, Akwa, 2026-03-20 10:00, Mireille
now: 2026-03-10 08:30

> annule le plombier
< cancel/confirm
> oui et le ménage aussi
< cancel/done + cancel/confirm
  says: Mireille
> oui
< cancel/done
