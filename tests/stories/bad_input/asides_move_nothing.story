# Remarks with a day or a place in them move nothing
person: John, telegram, language en
now: 2026-03-10 08:30

> plumber at Molyko tomorrow 10am
< booking/summary
> my landlord lives in Bonduma
< smalltalk/heard + booking/summary
  says: Molyko
> can he finish in two hours?
< ... + booking/summary
  says: Wednesday 11 March | 10 a.m.
> my gate is black
< booking/detail_noted + booking/summary
  says: Plumber at Molyko
  not booked
