# The move is not lost beside a setting that names its thing first, in Pidgin
person: Ama, whatsapp, known, language pcm
booked: cleaner, Akwa, 2026-03-12 10:00, Mireille
now: 2026-03-10 08:30

> I no go dey house Thursday so put am for Saturday. And that reminder dem, stop am
< reminder/stopped + booking/summary
  when: 2026-03-14 10:00
> yes
< booking/booked
  booked: cleaner, Akwa, 2026-03-14 10:00, Mireille
