# After a good mark the same cleaner is wanted again, in English
person: Ada, whatsapp, language en
booked: cleaner, Molyko, 2026-03-10 10:00, Comfort
now: 2026-03-10 08:30

... 18:00
< rating/ask
  says: Comfort
  asks: rating
> [button 5 ★]
< rating/high
  rated: 5
> she even cleaned the windows, very nice lady
< rating/comment_kept
  complaint: none
> can she come again next monday at 10?
< booking/summary
  says: Comfort | Monday 16 March | 10 a.m. | Molyko
