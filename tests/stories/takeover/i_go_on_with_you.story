# Rather the assistant than a person after all, in French
person: Ama, whatsapp
now: 2026-03-10 08:30

> je veux parler à un humain
< human/asked
> non finalement c'est bon, je continue avec toi
< human/back
> un électricien à Akwa demain 10h
< booking/summary
  when: 2026-03-11 10:00
