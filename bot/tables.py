"""Which tables are there? Importing this module registers all of them."""

# ruff: noqa: F401 - imported for their tables
from sqlmodel import SQLModel

import bot.admin.attempts
import bot.admin.operators
import bot.exports
import bot.inbox
import bot.linking
import bot.outbox
import bot.simulator.notes
import dialogue.conversations
import preferences.beliefs
import preferences.consent
import preferences.evidence
import preferences.history
import preferences.patterns
import preferences.people
import preferences.places
import preferences.providers
import preferences.reminders

metadata = SQLModel.metadata
