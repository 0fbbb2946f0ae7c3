"""Read with a model: the rules' reading, untouched, and beside it what a model proposes and we found again."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from sijill.errors import SijillError, StageFailed
from sijill.extract.english.sources.outlet import outlet_of
from sijill.extract.model_reader.answers import Said, SaidClaim, said_in
from sijill.extract.model_reader.chunks import Chunk, chunks_of
from sijill.extract.model_reader.grounding import Ground, Grounded
from sijill.extract.model_reader.newly_named import newly_named
from sijill.extract.model_reader.numbers import Numbers
from sijill.extract.model_reader.prompt import Message, asked, asked_for_json, asked_for_longer_quotes, prompt_sha256
from sijill.extract.model_reader.proposals import Setting, beside_the_rules, proposal
from sijill.extract.model_reader.report import Report
from sijill.extract.model_reader.sealing import Sealed
from sijill.extract.model_reader.sentences import sentences_of
from sijill.extract.model_reader.server import Answered
from sijill.gate.guarded import Guarded
from sijill.model.claims import MODEL, Claim, Method
from sijill.model.readings import Reading
from sijill.text.own_places import OwnPlaces
from sijill.text.places import gazetteer


class Asker(Protocol):
    """Somebody who answers: :class:`sijill.extract.model_reader.server.ModelServer`."""

    model: str

    def ask(self, messages: Sequence[Message]) -> Answered:
        """Give the answer."""
        ...


class Kept(Protocol):
    """Answers kept by the hash of their question."""

    def get(self, key: str) -> str | None:
        """Give the answer kept under ``key``."""
        ...

    def put(self, key: str, content: str) -> None:
        """Keep an answer."""
        ...


@dataclass(frozen=True)
class ModelReader:
    """What reads beside the rules.

    Attributes:
        asker: Who is asked.
        kept: Answers of before, or ``None`` to keep none.
        elsewhere: Names sealed in other documents.
        before_asking: Called before each question is sent; a question the cache answers is not sent.
    """

    asker: Asker
    kept: Kept | None = None
    elsewhere: tuple[Guarded, ...] = ()
    before_asking: Callable[[], None] = lambda: None

    def read(
        self, text: str, reading: Reading, country: str | None = None, own: OwnPlaces | None = None
    ) -> tuple[Reading, Report]:
        """Give the rules' reading with the model's proposals added, and the report of what became of each.

        Whatever the server does, every claim of the rules stays as it was: what a model says is only added, with its
        own method, and counted nowhere before a person has accepted it. Places are looked up in
        ``country`` and ``own``.
        """
        method = Method(f"{MODEL}{self.asker.model}", prompt_sha256())
        report = Report(self.asker.model, method.version)
        if not text.strip():
            return reading, report
        sentences = sentences_of(text)
        sealed = Sealed(text, reading, self.elsewhere)
        veil = sealed.veil(sentences)
        ground = Ground(text, veil, sentences, Numbers(text, reading.published), reading)
        found: list[Grounded] = []
        for chunk in chunks_of(veil.text):
            if sealed.is_in(veil.text[chunk.start : chunk.end]):
                report.withheld += 1
                continue
            found += _Conversation(self, report, ground, chunk).claims(veil.text[chunk.start : chunk.end])
        setting = Setting.of(text, reading, gazetteer(country, own), _outlet(text, reading), method)
        return _with(reading, text, _kept(found, setting, report)), report


class _Conversation:
    """What is asked about one chunk: its claims, once more for quotes that stand twice, once more for JSON."""

    def __init__(self, reader: ModelReader, report: Report, ground: Ground, chunk: Chunk) -> None:
        self._reader = reader
        self._report = report
        self._ground = ground
        self._chunk = chunk

    def claims(self, words: str) -> list[Grounded]:
        """Give what the model says of these words and stands in them."""
        messages = asked(words)
        found: list[Grounded] = []
        unclear: list[SaidClaim] = []
        try:
            said = self._asked(messages)
            self._report.proposed += len(said.claims) + said.misshapen
            unclear = self._sorted(said, found)
            if unclear:
                self._clarified(messages, unclear, found)
        except SijillError as error:
            self._report.failed[error.code] += 1
            self._report.discarded["ambiguous"] += len(unclear)
        return found

    def _clarified(self, messages: Sequence[Message], unclear: list[SaidClaim], found: list[Grounded]) -> None:
        """Ask once for longer quotes; a claim that does not come back, or is as unclear as before, is discarded."""
        quotes = list(dict.fromkeys(one.quote for one in unclear))
        again = self._asked(asked_for_longer_quotes(messages, quotes))
        given, asked_for = len(again.claims) + again.misshapen, len(unclear)
        unclear.clear()
        self._report.proposed += max(0, given - asked_for)
        self._report.discarded["ambiguous"] += max(0, asked_for - given) + len(self._sorted(again, found))

    def _sorted(self, said: Said, found: list[Grounded]) -> list[SaidClaim]:
        """Put what stands in the text with what was found, count what does not, give what stands there twice."""
        unclear = []
        self._report.discarded["schema"] += said.misshapen
        for one in said.claims:
            what = self._ground.find(one, self._chunk)
            if isinstance(what, Grounded):
                found.append(what)
            elif what.why == "ambiguous":
                unclear.append(one)
            else:
                self._report.discarded[what.why] += 1
        return unclear

    def _asked(self, messages: Sequence[Message]) -> Said:
        content = self._answer(messages)
        said = said_in(content) or said_in(self._answer(asked_for_json(messages, content)))
        if said is None:
            raise StageFailed(
                "extract.model-not-json",
                "the model answered twice with what is no JSON of the form asked for",
                "",
                "try a larger model, or a server that constrains its output",
            )
        return said

    def _answer(self, messages: Sequence[Message]) -> str:
        report, kept = self._report, self._reader.kept
        key = _key(self._reader.asker.model, messages)
        before = kept.get(key) if kept is not None else None
        if before is not None and said_in(before) is not None:
            report.cached += 1
            return before
        report.asked += 1
        self._reader.before_asking()
        answer = self._reader.asker.ask(messages)
        report.seconds += answer.seconds
        report.tokens_in += answer.tokens_in
        report.tokens_out += answer.tokens_out
        if kept is not None and said_in(answer.content) is not None:
            kept.put(key, answer.content)
        return answer.content


def _key(model: str, messages: Sequence[Message]) -> str:
    """The hash of the question: the text as veiled, the prompt and the model."""
    told = [model, prompt_sha256(), [dict(message) for message in messages]]
    return hashlib.sha256(json.dumps(told, sort_keys=True).encode("ascii")).hexdigest()


def _kept(found: Iterable[Grounded], setting: Setting, report: Report) -> list[tuple[Grounded, Claim]]:
    """The proposals that add something, each once, in reading order and numbered ``m1``, ``m2``..."""
    made: dict[object, tuple[Grounded, Claim]] = {}
    for one in sorted(found, key=lambda one: (one.quote, one.said.harm.value, one.count.start if one.count else -1)):
        claim = proposal(one, setting)
        same = (claim.harm, claim.negated, claim.count_span or claim.span, claim.attribution.chain)
        if same in made:
            report.repeated += 1
            continue
        made[same] = (one, claim)
    kept: list[tuple[Grounded, Claim]] = []
    for one, claim in made.values():
        added = beside_the_rules(claim, setting.reading.claims)
        if added is None:
            report.agreed += 1
        else:
            kept.append((one, replace(added, id=f"m{len(kept) + 1}")))
    report.kept = len(kept)
    return kept


def _with(reading: Reading, text: str, kept: Sequence[tuple[Grounded, Claim]]) -> Reading:
    people, flags = newly_named(text, reading, kept)
    flagged = sorted([*reading.protection, *flags], key=lambda flag: (flag.spans[0].start, flag.reason))
    return replace(
        reading,
        claims=(*reading.claims, *(claim for _, claim in kept)),
        people=(*reading.people, *people),
        protection=tuple(flagged),
    )


def _outlet(text: str, reading: Reading) -> str | None:
    if reading.language == "en":
        return outlet_of(text)
    last = [claim.attribution.chain[-1] for claim in reading.claims if claim.attribution.chain]
    return last[0] if last and len(set(last)) == 1 else None
