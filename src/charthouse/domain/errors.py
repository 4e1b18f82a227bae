"""How a person is told that something cannot be done."""

from charthouse.domain.sentences import Part, Sentence, plain, said


class Refused(ValueError):
    """What was asked for cannot be done, and nothing has changed.

    Its text is one sentence for the person who asked: it says what is wrong and what would be right.
    Anything in the project may raise it; the command line shows it as it is, the window in its own language.
    """

    def __init__(self, template: str, /, **parts: Part) -> None:
        """`Refused("“{name}” exists already.", name=path.name)`: as `domain.sentences.said` makes a sentence."""
        self.sentence: Sentence = said(template, **parts) if parts else plain(template)
        super().__init__(self.sentence)
