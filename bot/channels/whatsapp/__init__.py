"""How do we talk with WhatsApp? Twilio posts forms to us; messages leave through its REST API."""

from bot.channels.whatsapp.forms import parse_form, parse_status
from bot.channels.whatsapp.sender import WhatsAppSender
from bot.channels.whatsapp.signatures import is_signature_right

__all__ = ["WhatsAppSender", "is_signature_right", "parse_form", "parse_status"]
