# Who always answers in two words is answered shortly the next time
person: Aïcha, whatsapp, known, language fr
consent: habits, reminders
now: 2026-03-10 08:30

> plombier
< booking/ask_place
> Akwa
< booking/ask_time
  says: d'accord
> demain
< booking/summary
> 11h plutôt
< booking/summary
> oui
< booking/booked
> merci
< thanks/welcome
  says: quand vous voulez
> quelle heure ?
< status/upcoming
> ok merci
< thanks/welcome
> super
< anything
... 3 days later, 09:00
> merci
< thanks/welcome
  never: quand vous voulez
