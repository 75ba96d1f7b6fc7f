# A yes, and why nobody has to come, cancels; who is to bring something or may come after all is still expected
person: Rose, whatsapp
booked: electrician, Akwa, 2026-03-11 14:00, Nadège
booked: plumber, Akwa, 2026-03-12 09:00, Serge
booked: cleaner, Akwa, 2026-03-13 09:00, Mireille
now: 2026-03-10 08:30

> annulez l'électricien
< cancel/confirm
> oui, qu'il apporte ses outils
< anything
  booked: electrician, Akwa, 2026-03-11 14:00, Nadège
  booked: plumber, Akwa, 2026-03-12 09:00, Serge
  booked: cleaner, Akwa, 2026-03-13 09:00, Mireille
> oui, dites-lui merci, mon oncle a tout arrangé dimanche
< cancel/done
> cancel the plumber
< cancel/confirm
> yes bt my cousin will fix it himself
< cancel/done
> cancel the cleaner
< cancel/confirm
> na so, my sista go do am for Sunday after church
< cancel/done
  booked: nothing
