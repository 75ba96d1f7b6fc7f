# Who asks why again and again is told more the next time
person: Emmanuel, telegram, language en
visited: plumber, Molyko, 2026-02-10 09:00, Elvis, 5 stars
consent: habits, reminders
now: 2026-03-10 08:30

> I need a plumber at Molyko tomorrow at 10
< booking/summary
> why him?
< why/provider + booking/summary
> why that place?
< why/place + booking/summary
> and why that hour?
< why/time + booking/summary
> why not somebody else?
< anything
> yes
< booking/booked
> why him?
< why/provider
> why did you choose him?
< why/provider
> but why only him in Buea?
< anything
... 3 days later, 09:00
> thank you
< thanks/welcome
> how do you know all that?
< anything
