# Somebody who came is not wanted any more, said long before the next visit
person: Ada, whatsapp, language en
visited: plumber, Akwa, 2026-02-10 10:00, Serge, 4 stars
now: 2026-03-10 08:30

> never send me Serge again
< provider/avoided
  says: Serge
> I need a plumber tomorrow at 9
< booking/summary
  never: Serge
