"""List rows and claims become victim records and incidents.

Reads ``sijill.lists`` tables; writes VictimRecord, with a report of every doubtful row. Values are stored as written
where they can be shown and read only as far as they say: a doubtful one is not known, never guessed.
"""
