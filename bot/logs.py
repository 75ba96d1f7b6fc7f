"""How do we log? Events with fields, one JSON line each; no names, phones or texts of people."""

import logging
import sys

import structlog

QUIET = ("httpx", "httpcore", "telegram", "alembic", "apscheduler", "twilio")


def configure(*, quiet: bool = False) -> None:
    """Set logging up once per process; `quiet` keeps a terminal readable."""
    logging.basicConfig(stream=sys.stderr, level=logging.WARNING, format="%(message)s", force=True)
    for name in QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            structlog.processors.JSONRenderer(),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR if quiet else logging.INFO),
        logger_factory=structlog.PrintLoggerFactory(file=sys.stderr),
    )
