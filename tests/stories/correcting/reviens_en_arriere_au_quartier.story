# « Reviens en arrière » après un autre quartier
person: Ada, whatsapp, language fr
now: 2026-03-10 08:30

> un plombier à Akwa demain à 9h
< booking/summary
> change
< booking/what_to_change
> le quartier
< booking/ask_place
> Deido
< booking/summary
> reviens en arrière
< booking/summary
  place: Akwa
  when: 2026-03-11 09:00
