# Praise for who came is kept with his visit, in three languages
person: Ama, whatsapp
visited: ac, Ndogbong, 2026-01-10 09:00, Moussa, 5 stars
now: 2026-03-10 08:30

> Moussa was very good, tell him thanks from my mother
< rating/comment_kept
> Moussa a bien travaillé, dites-lui merci de ma part
< rating/comment_kept
