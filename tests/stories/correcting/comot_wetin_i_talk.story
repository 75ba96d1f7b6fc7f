# "Comot wetin I talk last" after another place
person: Ada, whatsapp, language pcm
now: 2026-03-10 08:30

> plumber for Molyko tomorrow 9
< booking/summary
> change the place
< booking/ask_place
> Bonduma
< booking/summary
> comot wetin I talk last
< booking/summary
  place: Molyko
  when: 2026-03-11 09:00
