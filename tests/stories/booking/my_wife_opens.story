# Who is at home to open changes no place, in English
person: Ama, whatsapp, known
visited: cleaner, Ndogbong, 2026-02-10 09:00, Mireille
now: 2026-03-10 08:30

> plumber at Akwa on Sunday at 2pm
< booking/closed_time
> yes, my wife will be at home
< booking/summary
  place: Akwa
  when: 2026-03-16 14:00
  not booked
> yes
< booking/booked
  booked: plumber, Akwa, 2026-03-16 14:00
