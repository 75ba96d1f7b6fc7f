# A second visit at one's own house, the same weekday and hour
person: Ada, whatsapp, language pcm
knows: home = Molyko
booked: cleaner, Bonduma, 2026-03-13 08:00, Comfort
now: 2026-03-10 08:30

> bring am back for my own house next friday
< booking/summary
  place: Molyko
  when: 2026-03-20 08:00
  booked: cleaner, Bonduma, 2026-03-13 08:00, Comfort
