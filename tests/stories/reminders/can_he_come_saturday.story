# A reminder answered with a question for a day
person: Brenda, whatsapp, language en, known
visited: generator, Molyko, 2025-09-05 09:00, Peter, 5 stars
due: generator, 2026-03-11 09:00
now: 2026-03-10 08:30

... 1 day later, 12:00
< reminder/maintenance
> oh true I forgot. can he come on saturday morning?
< booking/summary
  when: 2026-03-14 morning
  not booked
