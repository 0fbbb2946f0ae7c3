"""Keys of age that the library does not know are refused with what to do."""

import pytest

from sijill.errors import UsageError
from sijill.store.sealing import age

pytest.importorskip("pyrage")


@pytest.mark.parametrize(
    ("key", "kind"),
    [
        ("age1pq1" + "q" * 1950, "post-quantum"),
        ("age1tagpq1" + "q" * 100, "post-quantum"),
        ("age1yubikey1qwt50d05nh5vutpdzmlg5wn80xq5negm4uj9ghv0snvdd3yysf5yw3rhl3t", "plugins"),
        ("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAA", "SSH"),
    ],
)
def test_a_public_key_of_another_kind_is_refused_with_what_to_do(key, kind):
    (read,) = age.read_recipients([key])
    with pytest.raises(UsageError) as refused:
        age.known_recipients([read])
    assert refused.value.code == "age.unsupported-key"
    assert kind in refused.value.got
    assert "sijill key age" in refused.value.next_step
    assert key not in str(refused.value)


@pytest.mark.parametrize("key", ["AGE-SECRET-KEY-PQ-1" + "Q" * 60, "AGE-PLUGIN-YUBIKEY-1QQPQQQQ", "-----BEGIN OPENSSH"])
def test_a_secret_key_of_another_kind_is_refused_and_never_repeated(key):
    with pytest.raises(UsageError) as refused:
        age.known_identities([key])
    assert refused.value.code == "age.unsupported-key"
    assert key not in str(refused.value)
