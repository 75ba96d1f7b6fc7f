# A mix of French and English: the body is French, the greeting English
person: Loïc, whatsapp
now: 2026-04-07 10:00

> Hello, je cherche quelqu'un pour painter my room à Ekounou samedi matin
< booking/summary
  says: Good morning, Loïc | Peintre | Ekounou | samedi 11 avril | Yannick
  voice: fr+en

> yes ok
< booking/booked + consent/ask
  booked: painter, Ekounou, 2026-04-11 morning, Yannick
