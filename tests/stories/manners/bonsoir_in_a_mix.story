# A French hello gets a French hello, and "bonsoir" is answered so at any hour
person: Rose, whatsapp, known, language fr
knows: home = Akwa
now: 2026-03-10 10:30

> Bonsoir, je veux un plumber pour demain for my house
< booking/summary
  says: Bonsoir Rose
  never: Good
