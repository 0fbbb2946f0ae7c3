"""First names that share a family name told once, where the first is no known person's name."""

import pytest
from tests.unit.extract.reading import figures_by

figures = figures_by("acled")


@pytest.mark.parametrize(
    ("text", "killed", "injured"),
    [
        ("Ano and Tarik Belim were killed in Velsk.", 2, 0),
        ("Gunmen killed Ano and Tarik Belim on Monday.", 2, 0),
        ("Ano, Tarik and Lena Belim were killed in the strike.", 3, 0),
        ("Ahmad, Huda and Mira Belim died in the bombing.", 3, 0),
        ("Ano and Lena Belim were killed and their daughter wounded.", 2, 1),
        ("Kalo and Tarik Belim were killed in Velsk.", 2, 0),
    ],
)
def test_each_is_somebody(text: str, killed: int, injured: int) -> None:
    assert figures(text) == (killed, injured)


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        ("Ano Belim was killed and Tarik Belim arrested.", 1),
        ("Lena Belim was killed in Kalvi and Tervo.", 1),
        ("Two people were killed in Kalvi and West Tervo.", 2),
        ("Ano and Tarik Belim were arrested.", 0),
        ("Hamid and Sami Nur's cousin was killed.", 1),
        ("A guard was killed, Omar and Lina Haddad said.", 1),
        ("A member of Arms and Justice Movement was killed.", 1),
        ("Tarik Belim was killed by Ano and his brother.", 1),
    ],
)
def test_nobody_else_is_counted(text: str, killed: int) -> None:
    assert figures(text) == (killed, 0)
