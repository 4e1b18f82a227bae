"""How a person is told that something cannot be done."""


class Refused(ValueError):
    """What was asked for cannot be done, and nothing has changed.

    Its text is one sentence for the person who asked: it says what is wrong and what would be right.
    Anything in the project may raise it; the window and the command line show it as it is.
    """
