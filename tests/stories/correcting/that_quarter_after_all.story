# A quarter put right after an apology in the other language
person: Ama, whatsapp
now: 2026-03-10 08:30

> Hi, j'aimerais book un ménage pour jeudi après-midi à Deido please
< greeting/hello + booking/summary
> oh sorry pas Deido, c'est Bonamoussadi
< booking/summary
  place: Bonamoussadi
  not booked
