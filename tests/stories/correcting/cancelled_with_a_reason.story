# A yes with its reason cancels, in four languages; a yes and a no does not
person: Rose, whatsapp
booked: electrician, Akwa, 2026-03-11 14:00, Nadège
booked: plumber, Akwa, 2026-03-12 09:00, Serge
booked: cleaner, Akwa, 2026-03-13 09:00, Mireille
now: 2026-03-10 08:30

> annulez l'électricien
< cancel/confirm
> yes... euh non laisse, she should come comme prévu
< cancel/kept
  booked: electrician, Akwa, 2026-03-11 14:00, Nadège
  booked: plumber, Akwa, 2026-03-12 09:00, Serge
  booked: cleaner, Akwa, 2026-03-13 09:00, Mireille
> annulez l'électricien
< cancel/confirm
> Oui annulez, mon cousin s'y connaît il va faire ça ce soir
< cancel/done
> cancel the plumber
< cancel/confirm
> Yes cancel am. Money don finish dis week
< cancel/done
> cancel the cleaner
< cancel/confirm
> Yes please do, I'm out of town till May
< cancel/done
  booked: nothing
