# Not the man of last time, and another one: said in two sentences, it is one wish
person: Chi, telegram, known, language pcm
visited: plumber, Bonaberi, 2026-02-03 09:00, Blaise, 3 stars
now: 2026-03-10 08:30

> I want plumber for tomorrow morning for Bonaberi, but no be that Blaise wey come last time, e di talk plenty. Send another man.
< booking/summary
  who: Serge
  when: 2026-03-11 morning
