"""Coding policies: who is counted, who is believed and what "dozens" means; claims never change with them."""
