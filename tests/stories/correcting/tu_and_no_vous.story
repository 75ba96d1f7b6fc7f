# What is needless is not wanted, the manner nor the language
person: Ada, whatsapp, language fr
now: 2026-03-10 08:30

> on peut se tutoyer hein, pas besoin de me dire vous
< tone/set
  voice: fr, tu
> abeg talk pidgin for me, français no dey for ma mop well
< language/set
  voice: pcm
