# "Undo that" after another place, with its landmark
person: Ada, whatsapp, language en
now: 2026-03-10 08:30

> a plumber at Molyko near the stadium tomorrow 9am
< booking/summary
> change the place
< booking/ask_place
> Bonduma
< booking/summary
> undo that
< booking/summary
  place: Molyko
  when: 2026-03-11 09:00
  says: stadium
