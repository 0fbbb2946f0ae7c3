"""What an incident came after, told in its own sentence: an attack before it is another incident."""

import pytest
from tests.unit.extract.reading import figures_by

figures = figures_by("acled")


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        ("Hours after a blast that killed nine, gunmen shot a guard dead in Velsk.", 1),
        ("Gunmen shot dead a guard in Velsk, hours after a blast that killed nine.", 1),
        ("Days before, an attack had left four dead; on Monday gunmen killed a trader in Talin.", 1),
        ("Following an attack that left six dead, residents beat a suspected militant to death in Kalvi.", 1),
        ("Following clashes in which three rebels were killed, troops executed two villagers.", 2),
        ("In retaliation for an attack that killed six farmers, villagers killed a herder near Tervo.", 1),
        ("To avenge an attack that killed five of their own, herders killed two farmers.", 2),
        ("Police shot two men dead less than 24 hours after a shooting that claimed four lives.", 2),
        ("In the wake of an attack that killed ten soldiers, a mob lynched a herder in Kalvi.", 1),
        ("Soldiers killed two youths in apparent reprisal for an ambush in which a lieutenant died.", 2),
        ("Police shot dead a man suspected of an attack that killed four people last month.", 1),
        ("Two men were lynched over an attack that killed a child.", 2),
        ("The militants abducted and killed a trader after an attack on the town that left two dead last week.", 1),
        ("Four people died in a bomb attack in Velsk hours after a suicide bomber killed 12 in Talin.", 4),
        ("The previous day, four soldiers had been killed. On 5 May, gunmen killed a trader in Talin.", 1),
    ],
)
def test_what_came_before_is_another_incident(text: str, killed: int) -> None:
    assert figures(text) == (killed, 0)


@pytest.mark.parametrize(
    ("text", "killed", "injured"),
    [
        ("Hours after a blast that killed nine, rescuers searched the rubble in Velsk.", 9, 0),
        ("Hours after a blast killed nine people at the market, a tenth died of his wounds in hospital.", 10, 0),
        ("Minutes after a blast killed six, a second blast killed three rescuers.", 9, 0),
        ("Hours after an attack that killed eight people at the gate, the gunmen killed two hostages.", 10, 0),
        ("Following an attack that killed six soldiers, two attackers were killed.", 8, 0),
        ("Following an explosion that killed six, four people were wounded.", 6, 4),
        ("Hours after a blast that killed six people, ten people were reported wounded.", 6, 10),
        ("Four people died in hospital hours after an attack that killed three.", 7, 0),
        ("A guard was shot dead days after gunmen killed his two brothers.", 3, 0),
        ("In response to the ambush that killed two soldiers minutes before, the escort killed four militants.", 6, 0),
        ("Following an ambush that killed two soldiers, an ensuing gun battle killed seven militants.", 9, 0),
        ("Police blamed the group for an attack that killed six and wounded two.", 6, 2),
        ("After gunmen killed four villagers, they shot a fifth dead as he fled.", 5, 0),
        ("After a shooting that killed two people, the gunman shot himself dead.", 3, 0),
        ("A mob lynched the driver after a blast that killed three people.", 4, 0),
        ("Residents killed three bandits after a raid that left four villagers dead.", 7, 0),
        ("Residents lynched a man accused of a stabbing that had killed three boys minutes before.", 4, 0),
        ("Shelling killed three people in Kalvi, hours after an airstrike killed four others.", 7, 0),
        ("A drone killed three people an hour after a strike killed four in the same town.", 7, 0),
        ("Following an explosion at the gate that killed two, gunmen stormed in and killed four clerks.", 6, 0),
        ("After a bombing killed seven people in Velsk, police shot dead two suspects.", 9, 0),
        ("Following several hours of clashes that left four dead, a shell killed a woman.", 5, 0),
        ("Following clashes in which four rebels were killed, the army executed two rebels.", 6, 0),
        ("Following clashes in which five protesters died, protesters beat a policeman to death.", 6, 0),
        ("After a blast killed four soldiers, troops opened fire and killed three passers-by.", 7, 0),
        ("Police shot dead the gunman behind the attack that killed five people in Talin.", 6, 0),
        ("Hours after an attack in which eight people died, guards shot the two gunmen dead.", 10, 0),
        ("Hours after gunmen seized a hotel in an attack that left five dead, a hostage was executed.", 6, 0),
    ],
)
def test_what_goes_on_is_the_same(text: str, killed: int, injured: int) -> None:
    assert figures(text) == (killed, injured)
