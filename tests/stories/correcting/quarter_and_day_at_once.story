# Quarter and day are put right in one message, and the hour and the person stay
person: Nfor, whatsapp
now: 2026-03-10 08:30

> I want plumber for Akwa Thursday 10 o'clock
< booking/summary
  says: Akwa | Thursday 12 March | 10 o'clock | Blaise
  voice: pcm
> no be Akwa Thursday, na Bonaberi Friday
< booking/summary
  says: Bonabéri | Friday 13 March | 10 o'clock | Blaise
  never: Akwa | Thursday
  not booked
> no, put am back like before
< booking/summary
  says: Akwa | Thursday 12 March | 10 o'clock
  not booked
> sorry, na for Bonaberi and na Friday
< booking/summary
  says: Bonabéri | Friday 13 March
> yes, book am
< booking/booked + consent/ask
  booked: plumber, Bonabéri, 2026-03-13 10:00, Blaise
