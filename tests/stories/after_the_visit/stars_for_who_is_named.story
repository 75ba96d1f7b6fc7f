# Who is named gets the mark and comes again, although somebody else came since, in English
person: Ama, whatsapp, known, language en
visited: cleaner, Akwa, 2026-03-02 09:00, Mireille
visited: plumber, Akwa, 2026-03-08 09:00, Serge
now: 2026-03-10 08:30

> Five stars for Mireille, it all shines! Can she come again on Friday to do the windows?
< rating/high + booking/next_request + booking/summary
  says: Mireille
  trade: cleaner
  who: Mireille
