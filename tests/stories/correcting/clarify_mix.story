# A question not understood, in a mix
person: Loïc, telegram, language fr, casual
now: 2026-03-10 08:30

> il me faut un plombier
< booking/ask_place
> je ne understand pas, tu demandes quoi ?
< ... + booking/ask_place
