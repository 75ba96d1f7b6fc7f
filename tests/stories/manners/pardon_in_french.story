# "Pardon ?" brings the question back, and the recap, in French
person: Clarisse, whatsapp
now: 2026-06-16 14:40

> bonjour, le toit de ma maison laisse passer la pluie, je suis à Mvog-Mbi
< booking/ask_time
  trade: roofer
  place: Mvog-Mbi
> pardon ? vous avez dit quoi
< booking/ask_time
  asks: time
> jeudi 13h
< booking/summary
  says: jeudi 18 juin | Étienne
> redites moi ça svp
< booking/summary
  says: jeudi 18 juin | 13 h
  not booked
> parfait oui
< booking/booked + consent/ask
  booked: roofer, Mvog-Mbi, 2026-06-18 13:00, Étienne
