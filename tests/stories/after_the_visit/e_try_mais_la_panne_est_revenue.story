# Praise, and the trouble came back: in a mix
person: Junior, whatsapp, language fr
booked: plumber, Akwa, 2026-03-10 10:00, Serge
now: 2026-03-10 08:30

... 21:00
< rating/ask
> le gars try mais la panne est revenue le soir
< complaint/opened
  complaint: open
