# Habits but no reminders: the middle answer to the consent question, in French, and then nothing at all
person: Landry, whatsapp
now: 2026-03-10 08:30

> plombier à Deido demain 11h svp
< booking/summary
> ok
< booking/booked + consent/ask
> [button Oui, sans rappels]
< consent/remember
  consent: habits
  knows: home = Deido
> en fait oubliez mes habitudes
< privacy/reset_confirm
> oui
< privacy/reset_done
  knows: nothing
  booked: plumber, Deido, 2026-03-11 11:00, Blaise
