"""Two phones in a browser, a clock that moves, and worlds loaded from files. Development only."""
