"""How votes are told: methods, rules, figures. Page, details and dialog share these."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from charthouse.analysis.votes import Tally
from charthouse.domain.ballots import BEST_RATING, POINTS, Rules
from charthouse.domain.kinds import VoteMethod
from charthouse.ui.numbers import written

translate = QCoreApplication.translate


def method_word(method: VoteMethod) -> str:
    """What a method is called where one is chosen."""
    return {
        VoteMethod.DOTS: translate("voting", "Dots"),
        VoteMethod.POINTS: translate("voting", "{points} points to share out").format(points=POINTS),
        VoteMethod.RANKING: translate("voting", "Ranking, counted after Borda"),
        VoteMethod.RATING: translate("voting", "Rating from 1 to {best}").format(best=BEST_RATING),
    }[method]


def rules_words(rules: Rules) -> str:
    """How a round is voted, in a line."""
    if rules.method is VoteMethod.DOTS and rules.cap is not None:
        words = translate("voting", "{budget} dots a ballot, at most {cap} on one item")
        return words.format(budget=rules.budget, cap=rules.cap)
    if rules.method is VoteMethod.DOTS:
        return translate("voting", "{budget} dots a ballot").format(budget=rules.budget)
    if rules.method is VoteMethod.RANKING and rules.budget is not None:
        return translate("voting", "Ranking of the first {budget}, counted after Borda").format(budget=rules.budget)
    return method_word(rules.method)


def line_example(rules: Rules) -> str:
    """What stands in the empty line for a ballot."""
    return {
        VoteMethod.DOTS: translate("voting", "S3 W2 S3, one code for each dot"),
        VoteMethod.POINTS: translate("voting", "S3:60 W2:40, together 100"),
        VoteMethod.RANKING: translate("voting", "S3 W2 O1, the best first"),
        VoteMethod.RATING: translate("voting", "S3:5 W2:2, from 1 to 5"),
    }[rules.method]


def count_words(ballots: int) -> str:
    """“12 ballots”."""
    return (
        translate("voting", "1 ballot")
        if ballots == 1
        else translate("voting", "{count} ballots").format(count=written(ballots))
    )


class VoteWords:
    """What items got, by the number format of the plan: set its `locale` before anything is told.

    Qt writes the figures: what `exchange` writes them with takes longer to load than the first page to paint.
    """

    def __init__(self) -> None:
        self.locale = ""

    def total(self, tally: Tally) -> str:
        """Whole where it is, with its half where Borda gives one."""
        return self._figure(tally.total, int(tally.total != int(tally.total)))

    def spread(self, tally: Tally) -> str:
        """“mean 0.8, spread 1.1, 9 ballots”; an item that nobody rated has no mean."""
        told = count_words(tally.n)
        if tally.mean is None or tally.spread is None:
            return told
        words = translate("voting", "mean {mean}, spread {spread}, {ballots}")
        return words.format(mean=self._figure(tally.mean, 1), spread=self._figure(tally.spread, 1), ballots=told)

    def _figure(self, value: float, decimals: int) -> str:
        locale = QLocale(self.locale)
        if locale.zeroDigit() != "0":  # the other figures of a plan have European digits in every language
            locale = QLocale.c()
        return locale.toString(float(value), "f", decimals)
