# Texted English is answered casually
person: Ama, whatsapp
now: 2026-03-10 08:30

> Hey, can u send me a guy to fix the AC tmrw?
< booking/ask_place
  voice: en, casual
