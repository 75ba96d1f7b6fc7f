# A low mark beside a wish for a person, in English
person: Ama, whatsapp, known, language en
visited: plumber, Akwa, 2026-03-09 09:00, Serge
now: 2026-03-10 08:30

> 2/5, the leak came back the same night. I want to talk to a manager
< human/asked
  complaint: open
  rated: 2
