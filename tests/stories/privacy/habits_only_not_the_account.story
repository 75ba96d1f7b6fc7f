# A yes to forgetting the habits, and the account is to stay, in a mix
person: Patou, whatsapp, language fr, known
visited: cleaning, Akwa, 2026-02-12 10:00, Mireille
now: 2026-03-10 08:30

> please oublie mes habitudes, j'aime pas que tu retiennes my address et tout ça. Mais garde mon compte
< privacy/reset_confirm
> yes, mes habitudes only, pas le compte
< privacy/reset_done
