# Somebody who asked for a person goes on with us, in so many words
person: Achille, whatsapp, language fr
now: 2026-03-10 08:30

> je cherche une dame pour le ménage à Akwa svp
< booking/ask_time
> hmm je préfère parler à une vraie personne
< human/asked
> Finalement laissez, pas besoin de quelqu'un, je continue la réservation ici avec le robot
< human/back + booking/ask_time
