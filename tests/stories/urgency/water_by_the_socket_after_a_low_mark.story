# After a low mark the water comes near a socket: what to close first, whatever else is open
person: Ama, whatsapp, language fr
visited: plumber, Molyko, 2026-03-10 08:00, Divine
now: 2026-03-10 10:30

> je note 2 pour le plombier
< rating/low
> ça fuit plus qu'avant, l'eau arrive par terre tout près de la multiprise
< safety/flood + complaint/noted
