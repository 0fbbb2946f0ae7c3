"""Language, pure: names, places, dates, numerals and scripts of English and Arabic."""
