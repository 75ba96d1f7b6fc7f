# A visit is cancelled by mistake and wanted back
person: Ama, whatsapp, known
booked: plumber, Akwa, 2026-03-12 10:00, Serge
now: 2026-03-10 08:30

> annulez mon rendez-vous svp
< cancel/confirm
> oui
< cancel/done
  booked: nothing
> ah non finalement mon frère sera là, remettez le rdv comme il était
< booking/summary
  says: Akwa | jeudi 12 mars | Serge
  booked: nothing
> oui
< booking/booked
  booked: plumber, Akwa, 2026-03-12 10:00, Serge
