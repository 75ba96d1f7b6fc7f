# Somebody is asked for whom nobody knows: it is said, and who was proposed stays
person: Steve, whatsapp, language en
now: 2026-03-10 08:30

> I need a plumber at Akwa on Thursday at 10
< booking/summary
  who: Blaise
> I'd rather have Kevin
< provider/unknown + booking/summary
  says: Kevin
  who: Blaise
  not booked
> no be Blaise, na Kevin I want
< provider/unknown + booking/summary
  who: Serge
  not booked
> Blaise plutôt que Serge
< booking/summary
  who: Blaise
  not booked
> pas Serge, Blaise
< booking/summary
  who: Blaise
> not Blaise, Serge
< booking/summary
  who: Serge
> Serge, no be Blaise
< booking/summary
  who: Serge
  not booked
