# Another person is called for by words that sound like an end, a why or a no, in Pidgin and in French
person: Bih, whatsapp, language pcm
knows: home = Bonabéri
now: 2026-03-10 08:30

> I need plumber Thursday 9 o'clock for morning, make Blaise come
< booking/summary
  who: Blaise
> mmh okay lef am, make Serge come sef
< booking/summary
  who: Serge
> je wanda si Blaise peut came, c lui ke je veux
< booking/summary
  who: Blaise
> tu peux pas envoyer Serge plutôt ?
< booking/summary
  who: Serge
> laisse tomber, mon frère a déjà appelé Blaise
< booking/dropped
  not booked
