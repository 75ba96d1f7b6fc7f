"""Offline work: models are trained here and only read elsewhere."""
