"""Providers on 127.0.0.1 that take what we send and answer as told, and the messages they would bring."""
