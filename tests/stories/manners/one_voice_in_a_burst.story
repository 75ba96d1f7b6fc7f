# A friendly word right behind the yes: the one answer still says vous, the next one tu
person: Ama, whatsapp, language fr
now: 2026-03-10 08:30

> plombier à Akwa demain 10h
< booking/summary
> oui
> merci gars tu es le meilleur
< booking/booked + thanks/welcome + consent/ask
  voice: fr, casual
