# Fifty different messages at once in Pidgin and English: the last word on each thing counts, and no yes among them
person: Ndip, telegram
now: 2026-03-10 08:30

> good morning
> you dey there?
> abeg
> so
> light dey off and on for ma house
> since yesterday
> I want electrician
> please
> ????
> hello
> for Molyko
> wait
> pikin di cry
> ok I don come back
> tomorrow morning
> no
> tomorrow no fit
> I get work
> friday better
> for 8 o'clock
> hello hello
> una dey?
> hmm
> ah
> sorry
> no be Molyko
> na for Bomaka
> near the health centre
> I don tell ma brother
> yes
> ok
> he say make I ask
> I go pay with cash or momo?
> hahaha
> no vex
> wrong chat
> 9 o'clock better
> no, make e be 10
> friday 10
> my gate na green
> you still dey there?
> answer me now
> massa
> eh
> fine
> thank you
> yes
> ??
> are you there?
> ok
< greeting/hello + price/payment + booking/detail_noted + booking/summary
  says: Bomaka | health centre | Friday 13 March, 10 | MoMo
  never: Molyko
  asks: confirm
  not booked
> yes
< booking/booked + consent/ask
  booked: electrician, Bomaka, 2026-03-13 10:00, Peter
