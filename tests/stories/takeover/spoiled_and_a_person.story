# A complaint beside an explicit wish for a person: kept, and handed over, in a mix
person: Ama, whatsapp, known
visited: plumber, Akwa, 2026-03-09 09:00, Serge
now: 2026-03-10 08:30

> votre plombier don spoil everything, je veux parler à quelqu'un de sérieux
< human/asked
  complaint: open
