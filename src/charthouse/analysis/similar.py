"""Which texts say nearly the same: for a hint while somebody types, never for a decision.

Similarity is that of RapidFuzz, from 0 to 100, on words in lower case without punctuation: `token_sort_ratio`, which
forgets the order of the words, and `token_set_ratio`, which forgets the words that only one text has.
"""

from __future__ import annotations

from collections.abc import Mapping

NEAR = 84.0  # from here on two short texts mean the same more often than not
_LONGEST = 300  # characters that are compared
_SHORTEST = 4
_SHARE = 0.4  # of the longer text that two words are at least, to count as contained in it


def nearest(text: str, known: Mapping[str, str]) -> str | None:
    """The key of the text in `known` that says nearly the same as `text`; None where none does."""
    from rapidfuzz import fuzz, process, utils

    said = utils.default_process(text[:_LONGEST])
    if len(said) < _SHORTEST:
        return None
    texts = {key: utils.default_process(other[:_LONGEST]) for key, other in known.items()}
    contained = {key: other for key, other in texts.items() if _comparable(said, other)}
    found = [
        best
        for scorer, among in ((fuzz.token_sort_ratio, texts), (fuzz.token_set_ratio, contained))
        if (best := process.extractOne(said, among, scorer=scorer, score_cutoff=NEAR)) is not None
    ]
    return max(found, key=lambda best: best[1])[2] if found else None


def ranked(text: str, known: Mapping[str, str]) -> list[str]:
    """The keys of `known`, the most similar text first; equally similar ones in their order."""
    from rapidfuzz import fuzz, utils

    said = utils.default_process(text[:_LONGEST])
    scores = {key: fuzz.token_set_ratio(said, utils.default_process(other[:_LONGEST])) for key, other in known.items()}
    return sorted(known, key=lambda key: -scores[key])


def _comparable(one: str, other: str) -> bool:
    """Whether the shorter text says enough to be looked for in the longer one: three words, or two of not many."""
    shorter, longer = sorted((one, other), key=len)
    words = len(shorter.split())
    return words >= 3 or (words == 2 and len(shorter) >= _SHARE * len(longer))
