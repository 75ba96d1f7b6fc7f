"""Is this the password? Kept as scrypt of it, with a salt of its own."""

import base64
import hashlib
import hmac
import secrets

COST, BLOCK, LANES = 2**15, 8, 1  # 32 MB and about 0.1 s for each try
MEMORY = 64 * 2**20
SHORTEST, LONGEST = 10, 200


def keep(password: str) -> str:
    """The password as it is stored: "scrypt$cost$block$lanes$salt$key"."""
    salt = secrets.token_bytes(16)
    key = _derive(password, salt, COST, BLOCK, LANES)
    return "$".join(("scrypt", str(COST), str(BLOCK), str(LANES), _text(salt), _text(key)))


def is_right(password: str, kept: str) -> bool:
    """Whether it is the password that was kept."""
    _, cost, block, lanes, salt, key = kept.split("$")
    given = _derive(password, base64.b64decode(salt), int(cost), int(block), int(lanes))
    return hmac.compare_digest(given, base64.b64decode(key))


def _derive(password: str, salt: bytes, cost: int, block: int, lanes: int) -> bytes:
    return hashlib.scrypt(password.encode(), salt=salt, n=cost, r=block, p=lanes, maxmem=MEMORY, dklen=32)


def _text(octets: bytes) -> str:
    return base64.b64encode(octets).decode("ascii")
