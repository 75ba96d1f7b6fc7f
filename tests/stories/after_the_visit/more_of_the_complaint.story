# More is told in an open complaint: kept, and no new visit of another trade
person: Ama, whatsapp
visited: cleaner, Akwa, 2026-03-09 10:00, Mireille
now: 2026-03-10 08:30

> 2 étoiles pour le ménage
< rating/low
  complaint: open
> elle a oublié la cuisine
< complaint/noted
> il a aussi cassé un carreau
< complaint/noted
  booked: nothing
