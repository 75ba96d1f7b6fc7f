# One person again, and never the other, in one message, in English
person: Ama, whatsapp, known
visited: plumber, Akwa, 2026-02-10 09:00, Serge
visited: cleaner, Akwa, 2026-02-12 09:00, Mireille
now: 2026-03-10 08:30

> Book Mireille again for Friday 10am and don't ever send Serge again
< provider/avoided + booking/summary
  who: Mireille
  when: 2026-03-13 10:00
  says: Serge
