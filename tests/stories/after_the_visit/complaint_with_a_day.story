# A complaint that says who shall come and when: sorry, and the visit is proposed at once
person: Eyong, whatsapp, known, language en
visited: plumber, Akwa, 2026-03-01 10:00, Blaise
now: 2026-03-10 08:30

> The plumber did bad work, the sink leaks again. Send another one on Thursday at 11am
< complaint/opened + booking/summary
  who: Serge
  when: 2026-03-12 11:00
  complaint: open
  not booked
