# Where somebody is who cannot answer now is no landmark, and "I don come back" goes on
person: Mbong, whatsapp, language pcm
now: 2026-03-10 08:30

> I want plumber for Bota, Limbe tomorrow 10
< booking/summary
> hold on, I dey inside bank now, I go text you later
< booking/kept_for_later
  not booked
... 1 hour later
> I don come back, oya make we continue
< booking/summary
  never: bank
  when: 2026-03-11 10:00
> merci bien. Jeudi à 9h plutôt
< booking/summary
  when: 2026-03-12 09:00
  not booked
