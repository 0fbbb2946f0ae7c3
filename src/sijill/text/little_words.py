"""Little words of grammar, by which prose is told from a list, and those behind which a sentence cannot end."""

from __future__ import annotations

_ENGLISH_OPENING = (
    "a an the of in on at by to from with near for and or but nor was were is are be been has had have who which whose "
    "as into onto after before against between among about least than its his their"
)
_ENGLISH = "that this it her they he she when while"
_ARABIC_OPENING = (
    "في من الى إلى الي إلي عن ان أن إن بان بأن التي الذي الذين بين إثر اثر جراء ضد عبر خلال أو مقتل استشهاد مصرع قرب "
    "بريف ببلدة ببلده بمدينة بمدينه بقرية بقريه وقالت وأضاف واضاف وأضافت واضافت وأكد وأكدت أسفر أسفرت اسفر اسفرت"
)
_ARABIC = (
    "على ما لا لم لن قد كان كانت بعد قبل مع حتى حيث كما هذا هذه ذلك كل أي اي او ثم ولم وقد وقال وأضاف وكان وكانت وفي "
    "ومن فيما بينما وذلك بحسب وفق هو هي هم وهو وهي غير بعض عدد إذ لدى اليوم أمس قال إنه إنها أنه أنها ولا وإن وأن عليه "
    "عليها منها فيها به بها له لها وعلى وإلى ضمن عند منذ حول دون نحو"
)
OPENING = frozenset([*_ENGLISH_OPENING.split(), *_ARABIC_OPENING.split()])
"""A line that ends in one of these goes on in the next; no Arabic word that a name is written like."""
LITTLE = OPENING | frozenset([*_ENGLISH.split(), *_ARABIC.split()])
"""All of them, in small letters."""
