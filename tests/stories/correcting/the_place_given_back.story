# A place that was to be changed comes back with "retour", in French
person: Ama, whatsapp, language fr
now: 2026-03-10 08:30

> un plombier à Akwa jeudi à 14h
< booking/summary
> changer le lieu
< booking/ask_place
> retour
< booking/summary
  place: Akwa
  when: 2026-03-12 14:00
