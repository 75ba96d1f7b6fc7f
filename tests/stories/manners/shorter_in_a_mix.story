# Shorter, in a mix
person: Loïc, telegram, language fr, casual
now: 2026-03-10 08:30

> un plombier à Akwa demain 10h
< booking/summary
> c'est trop long please
< detail/set + booking/summary
