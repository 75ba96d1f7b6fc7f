# Somebody cheaper is asked for after the recap, in French
person: Pa Tamo, whatsapp
now: 2026-03-10 08:30

> bsr il me faut 1 frigoriste à Kotto demain 9h, le frigo ne refroidit plus
< booking/summary
  says: Moussa | 3 500 FCFA
> 3500 c'est trop cher ! faites 2000
< price/bargain + booking/summary
  says: 3 500
  never: 2 000
  not booked
> vous n'avez pas quelqu'un de moins cher ?
< ... + booking/summary
  says: Carine | 3 000 FCFA
  not booked
> ok va pour elle
< booking/booked + consent/ask
  booked: ac, Kotto, 2026-03-11 09:00, Carine
