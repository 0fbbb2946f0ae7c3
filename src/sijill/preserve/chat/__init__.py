"""Conversations and forms: exports of Telegram, WhatsApp, KoboToolbox and ODK into one readable document a message.

The export is kept byte for byte. Each message or submission becomes a document of its own, made of it, with who wrote
it and when above its words; files that it names are kept as documents and entered as parts of it.
"""
