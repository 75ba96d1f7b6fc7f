# Who asks for the person who came is no question who came
person: Ivo, whatsapp, language en
visited: cleaner, Bonduma, 2026-02-14 09:00, Comfort, 5 stars
now: 2026-03-10 08:30

> can you send the same woman who did my house last month?
< booking/suggest
  trade: cleaner
> not at the house this time, at my office at Molyko. Thursday at 2
< booking/summary
  who: Comfort
  place: Molyko
  when: 2026-03-12 14:00
> who was the lady that came last month?
< status/came + booking/summary
  says: Comfort
