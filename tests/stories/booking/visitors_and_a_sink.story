# A new person tells who made the mess before asking: nobody is blamed, the plumber is asked for
person: Constance, telegram, language en
now: 2026-03-10 08:30

> Good morning, on Sunday we had my aunt's choir here, and since they left the bathroom basin does not drain. My boy put acid that he found at Ndokoti, nothing, and it smells. I'm at Bonapriso, could a plumber come tomorrow afternoon?
< booking/summary
  place: Bonapriso
  when: 2026-03-11 afternoon
  who: Blaise
