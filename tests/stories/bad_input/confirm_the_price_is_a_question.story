# "Please confirm the price" asks to be told: nothing is booked, cancelled, kept or erased by it
person: Rose, whatsapp
now: 2026-03-10 08:30

> I need a plumber at Akwa tomorrow at 10
< booking/summary
> can you confirm the time
< booking/summary
  not booked
> Kindly confirm the name of the plumber.
< booking/summary
  not booked
> please confirm he is coming with tools
< booking/summary
  not booked
> Confirmez-moi le prix s'il vous plaît
< booking/summary
  not booked
> merci de confirmer que c'est bien Serge
< booking/summary
  not booked
> abeg confirm who di come
< booking/summary
  not booked
> please confirm the booking
< booking/booked + consent/ask
> can you confirm the hour
< status/upcoming
  consent: not asked
> annulez
< cancel/confirm
> please confirm who was coming
< cancel/confirm
  booked: plumber, Akwa, 2026-03-11 10:00, Blaise
> non
< cancel/kept
> supprimez toutes mes données
< privacy/delete_confirm
> pouvez-vous confirmer ce qui sera effacé
< privacy/delete_confirm
  booked: plumber, Akwa, 2026-03-11 10:00, Blaise
