# A small town beside a big one lies in it
person: Franky, whatsapp, language fr
now: 2026-03-10 08:30

> il me faut un plombier
< booking/ask_place
> Soa Yaoundé, derrière l'université, mini-cité bleue
< booking/ask_time
  says: Soa
