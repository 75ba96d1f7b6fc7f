# The same as on a day that is past: that visit again, on a day that is asked for
person: Ama, whatsapp, known, language fr
visited: cleaner, Akwa, 2026-02-11 09:00, Mireille, 5 stars
visited: plumber, Bonamoussadi, 2026-02-20 14:00, Serge, 5 stars
now: 2026-03-10 08:30

> la même chose que le 11 février
< booking/ask_time
  trade: cleaner
  place: Akwa
> samedi
< booking/summary
  when: 2026-03-14 09:00
  not booked
