# To the offer to come again the moment is told at once; it is kept while the person is settled, in a mix
person: Ada, whatsapp, language en
visited: plumber, Molyko, 2026-03-10 08:00, Divine
now: 2026-03-10 10:30

> I give the plumber 2
< rating/low
> yes come again please, demain après 14h
< complaint/redo + booking/no_other_provider
> keep this choice
< booking/summary
  when: 2026-03-11 14:00
  says: 2 p.m.
