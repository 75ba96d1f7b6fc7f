# "Laisse d'abord" keeps the request, and "on reprend" goes on
person: Ama, whatsapp
now: 2026-03-10 08:30

> un plombier à Akwa jeudi 10h
< booking/summary
> laisse d'abord
< booking/kept_for_later
> on reprend
< booking/summary
  says: Akwa | 10 h
> Je vous prie de bien vouloir confirmer
< booking/booked + consent/ask
