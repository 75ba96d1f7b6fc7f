# A quarter inside the name of somebody of ours is no place
person: Ada, whatsapp, language en
now: 2026-03-10 08:30

> AC repair at Bonapriso tomorrow at 10
< booking/summary
> can it be Carine Ngo Bassa please
< booking/summary
  place: Bonapriso
  who: Carine
