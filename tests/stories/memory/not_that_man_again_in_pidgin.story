# The one of last time is not wanted again, in Pidgin
person: Manka, whatsapp, language pcm
visited: plumber, Akwa, 2026-02-10 10:00, Blaise, 2 stars
now: 2026-03-10 08:30

> I want plumber tomorrow for morning, but no be Blaise
< booking/summary
  says: Serge | Akwa
  never: Blaise
  voice: pcm
> yes
< booking/booked
  booked: plumber, Akwa, 2026-03-11 morning, Serge
