# The quarter cannot be left to us: why it is needed is said, in French
person: Clarisse, whatsapp
now: 2026-06-16 09:15

> Bonjour, il me faut un menuisier demain à 15h
< booking/ask_place
  trade: carpenter
> peu importe
< why/question + booking/ask_place
  asks: place
  trade: carpenter
> ah d'accord, à Makepe alors
< booking/summary
  says: Makepe | mercredi 17 juin | 15 h | Gaston
  not booked
