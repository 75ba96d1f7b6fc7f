# As fast as possible is said once
person: Ama, whatsapp, known, language fr
knows: home = Akwa
now: 2026-03-10 08:30

> un plombier tout de suite, urgent
< booking/summary
  says: dès que possible
  never: Au plus vite
