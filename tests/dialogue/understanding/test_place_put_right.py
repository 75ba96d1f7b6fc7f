"""Of two places in one message, which one counts?"""

import pytest

from dialogue.understanding import understand

NOW = "2026-03-10T09:00+01:00"


@pytest.mark.parametrize(
    ("text", "area"),
    [
        ("Bonaberi instead of Akwa", "Bonabéri"),
        ("Bonaberi, sorry I mean Akwa", "Akwa"),
        ("j'ai dit Akwa, pardon je voulais dire Bonaberi. plombier demain 9h", "Bonabéri"),
        ("j'habite Akwa, mais le souci c'est dans ma boutique à Bonanjo", "Bonanjo"),
        ("I live in Molyko but the house is in Bonduma, the tap leaks", "Bonduma"),
        ("je suis à Akwa mais venez demain", "Akwa"),
        ("avant j'habitais à Bonapriso, aujourd'hui je suis à Kotto", "Kotto"),
        ("we stayed at Makepe before, now we live in Bonamoussadi", "Bonamoussadi"),
        ("I used to be in Bastos but the house is in Odza now", "Odza"),
        ("a bin dey Bonduma, now a dey Molyko", "Molyko"),
        ("je suis maintenant à Deido", "Deido"),
        ("on est à bihem assi", "Biyem-Assi"),
        ("la maison est à cite de palmier", "Cité des Palmiers"),
        ("je suis au P.K. 14", "PK14"),
    ],
)
def test_the_place_meant_counts(text: str, area: str) -> None:
    place = understand(text, NOW).place
    assert place is not None
    assert place.area == area
