# A no to what was proposed, beside the hour and the person who suit
person: Grace, whatsapp, known, language en
knows: home = Bonamoussadi
now: 2026-03-10 08:30

> plumber tomorrow at 10, the tap drips
< booking/summary
  never: Serge
> nope. half past three, with Serge
< booking/summary
  who: Serge
  when: 2026-03-11 15:30
  not booked
> 👍 merci
< booking/booked
