# Behind a low mark the whole account, in which somebody irons: a comment, and no order for a second visit
person: Clarisse, whatsapp, known, language fr
booked: electrician, Akwa, 2026-03-10 09:00, Nadège
now: 2026-03-10 08:00

... 2026-03-10 20:00
< rating/ask
> 2
< rating/low
  rated: 2
> Je vous explique : elle a remplacé l'interrupteur du couloir et elle est partie. Le soir, quand je repassais les chemises, tout s'est éteint. Mon beau-frère a vu que la vis n'était pas serrée. J'ai payé pour rien, je suis vraiment mécontente.
< complaint/noted
  offers: Nouvelle visite | Parler
  complaint: open
