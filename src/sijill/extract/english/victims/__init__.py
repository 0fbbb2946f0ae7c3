"""Victims: who suffered a harm, alone or together with whom, and what the words state of them."""
