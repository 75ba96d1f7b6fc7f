# "Answer me right now" hurries us, not the visit: the day stays, and nothing is booked
person: Mercy, whatsapp
now: 2026-03-10 08:30

> plumber at Molyko tomorrow 10am
< booking/summary
> answer me right now
< booking/summary
  not booked
> reply me quick
< booking/summary
> répondez vite svp
< booking/summary
  when: 2026-03-11 10:00
