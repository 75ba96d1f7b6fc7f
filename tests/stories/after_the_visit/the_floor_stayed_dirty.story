# More damage told to a complaint is no request for another trade, in French and in a mix
person: Rose, whatsapp
visited: plumber, Akwa, 2026-03-09 09:00, Serge
now: 2026-03-10 08:30

> je me plains du plombier, il a mal travaillé
< complaint/opened
  complaint: open
> le sol est resté sale
< complaint/noted
> le mur est encore mouillé et le frigo est abîmé
< complaint/noted
  not booked
> qu'il repasse vendredi matin
< complaint/redo + booking/summary
  trade: plumber
  who: Serge
