"""What the columns of any table may be: the four kinds of lists that are read, and what a column of each can say.

Headings are known in English, German, French and Spanish. What a column becomes is named by the heading that the
app's own tables give it, so that a mapped list is read in the same way as one of them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from charthouse.domain.sentences import Sentence, said
from charthouse.exchange.reading.raw import RawCell


@dataclass(frozen=True, slots=True)
class Target:
    """What a column can become: cells under `heading`. `words`: headings of other programs that mean it.

    `spread`: each cell of the column is a row of its own, which says `fixed` besides. `dated`: it says the period that
    the column's heading names.
    """

    key: str
    name: Sentence
    words: tuple[str, ...] = ()
    heading: str = ""
    spread: bool = False
    dated: bool = False
    fixed: Mapping[str, RawCell] = field(default_factory=dict)

    @property
    def under(self) -> str:
        """The heading of ours."""
        return self.heading or self.key


@dataclass(frozen=True, slots=True)
class Kind:
    """A list of one kind of rows, called `name`. `sheet`: the app's table of them. `needed`: of each group one must be
    mapped.
    """

    key: str
    sheet: str
    name: Sentence
    targets: tuple[Target, ...]
    needed: tuple[tuple[str, ...], ...]

    def target(self, spoken: str) -> Target | None:
        """The target that somebody means by its key or by one of its words."""
        folded = fold(spoken)
        return next((one for one in self.targets if folded == fold(one.key)), None) or next(
            (one for one in self.targets if folded in one.words), None
        )


def fold(text: object) -> str:
    """A heading as it is compared: without capitals, marks at its end and doubled blanks."""
    return " ".join(str(text or "").replace("_", " ").split()).casefold().strip(" *:?.")


_CODE: Final = Target("Code", said("Code"), ("code", "kürzel", "código"))
_OWNER: Final = Target(
    "Owner", said("Owner"),
    ("owner", "responsible", "lead", "accountable", "assigned to", "assignee", "who", "verantwortlich", "zuständig",
     "verantwortliche", "verantwortlicher", "responsable", "pilote", "propietario", "encargado"),
)  # fmt: skip
_WEIGHT: Final = Target("Weight", said("Weight"), ("weight", "weighting", "gewicht", "gewichtung", "poids", "peso"))
_SOURCE: Final = Target(
    "Source", said("Source"), ("source", "data source", "quelle", "datenquelle", "fuente", "source de données")
)
_SWOT: Final = Kind(
    "swot", "SWOT", said("SWOT items"),
    (
        Target(
            "Item", said("Item"),
            ("item", "text", "statement", "factor", "issue", "swot item", "idea", "note", "aussage", "punkt", "eintrag",
             "faktor", "idee", "thema", "énoncé", "facteur", "élément", "idée", "elemento", "enunciado", "description",
             "beschreibung", "descripción"),
        ),
        Target(
            "Quadrant", said("Quadrant"),
            ("quadrant", "category", "type", "swot", "kategorie", "art", "typ", "catégorie", "cadrant", "categoría",
             "cuadrante", "tipo"),
        ),
        Target(
            "Strengths", said("Strengths"), ("strengths", "strength", "stärken", "stärke", "forces", "force",
            "fortalezas", "fortaleza"), "Item", spread=True, fixed={"Quadrant": "Strength"},
        ),
        Target(
            "Weaknesses", said("Weaknesses"), ("weaknesses", "weakness", "schwächen", "schwäche", "faiblesses",
            "faiblesse", "debilidades", "debilidad"), "Item", spread=True, fixed={"Quadrant": "Weakness"},
        ),
        Target(
            "Opportunities", said("Opportunities"), ("opportunities", "opportunity", "chancen", "chance",
            "opportunités", "opportunité", "oportunidades", "oportunidad"), "Item", spread=True,
            fixed={"Quadrant": "Opportunity"},
        ),
        Target(
            "Threats", said("Threats"), ("threats", "threat", "risiken", "bedrohungen", "bedrohung", "gefahren",
            "menaces", "menace", "amenazas", "amenaza"), "Item", spread=True, fixed={"Quadrant": "Threat"},
        ),
        Target(
            "Evidence", said("Evidence"),
            ("evidence", "proof", "basis", "beleg", "belege", "nachweis", "begründung", "preuve", "preuves",
             "evidencia", "source", "quelle"),
        ),
        Target("Starred", said("Starred"), ("starred", "star", "important", "top", "wichtig", "stern", "important ?")),
        _CODE,
    ),
    (("Item", "Strengths", "Weaknesses", "Opportunities", "Threats"),),
)  # fmt: skip
_OBJECTIVES: Final = Kind(
    "objectives", "Objectives", said("objectives"),
    (
        Target(
            "Objective", said("Objective"),
            ("objective", "goal or objective", "title", "name", "objectives", "ziel", "ziele", "titel", "bezeichnung",
             "objectif", "objectifs", "titre", "nom", "objetivo", "objetivos", "título", "nombre"),
        ),
        Target(
            "Level 1", said("Goal (level 1)"),
            ("level 1", "goal", "goals", "strategic goal", "theme", "oberziel", "strategisches ziel", "ebene 1", "but",
             "objectif stratégique", "niveau 1", "meta", "objetivo estratégico", "nivel 1"),
            "Objective", spread=True, fixed={"Level": 1.0},
        ),
        Target(
            "Level 2", said("Objective (level 2)"), ("level 2", "teilziel", "unterziel", "ebene 2", "niveau 2",
            "sous-objectif", "nivel 2", "objetivo específico"), "Objective", spread=True, fixed={"Level": 2.0},
        ),
        Target(
            "Level 3", said("Sub-objective (level 3)"), ("level 3", "sub-objective", "subobjective", "ebene 3",
            "niveau 3", "nivel 3"), "Objective", spread=True, fixed={"Level": 3.0},
        ),
        Target(
            "Description", said("Description"),
            ("description", "details", "detail", "beschreibung", "erläuterung", "descripción", "détails", "notes",
             "bemerkung"),
        ),
        Target("Level", said("Level"), ("level", "depth", "ebene", "stufe", "niveau", "nivel", "outline level")),
        Target("Below", said("Below (code or name)"), ("below", "parent", "parent code", "parent goal", "übergeordnet",
               "oberziel code", "superior")),
        Target("Perspective", said("Perspective"), ("perspective", "perspektive", "perspectiva", "bsc perspective")),
        _OWNER,
        Target(
            "Start", said("Start"), ("start", "start date", "from", "begin", "beginn", "startdatum", "début",
            "date de début", "inicio", "fecha de inicio"),
        ),
        Target(
            "Due", said("Due"),
            ("due", "due date", "deadline", "end", "end date", "target date", "finish", "fällig", "fälligkeit", "frist",
             "termin", "ende", "enddatum", "échéance", "date de fin", "fin", "vencimiento", "fecha límite", "plazo"),
        ),
        _WEIGHT,
        _CODE,
    ),
    (("Objective", "Level 1", "Level 2", "Level 3"),),
)  # fmt: skip
_MEASURES: Final = Kind(
    "measures", "Measures", said("measures"),
    (
        Target(
            "Measure", said("Measure"),
            ("measure", "kpi", "indicator", "metric", "name", "kennzahl", "messgröße", "indikator", "indicateur",
             "mesure", "indicador", "métrica", "key result", "kpi name"),
        ),
        Target(
            "Objective", said("Objective (code or name)"),
            ("objective", "goal", "objective code", "ziel", "objectif", "objetivo", "strategic objective"),
        ),
        Target("Definition", said("Definition"), ("definition", "description", "formula", "beschreibung", "formel",
               "définition", "definición", "calculation")),
        Target("Unit", said("Unit"), ("unit", "units", "unit of measure", "einheit", "unité", "unidad", "uom")),
        Target("Better", said("Direction"), ("better", "direction", "polarity", "desired direction", "richtung",
               "polarität", "sens", "dirección", "besser")),
        Target("Frequency", said("Frequency"), ("frequency", "reporting frequency", "häufigkeit", "turnus", "rhythmus",
               "fréquence", "frecuencia", "periodicity")),
        Target("Kind", said("Kind"), ("kind", "type", "data type", "art", "typ", "tipo")),
        Target("Over time", said("Aggregation"), ("over time", "aggregation", "roll-up", "agrégation", "agregación")),
        Target("Baseline", said("Baseline"), ("baseline", "base", "start value", "basiswert", "ausgangswert",
               "valeur de référence", "línea base", "línea de base", "référence")),
        Target("Baseline on", said("Baseline date"), ("baseline on", "baseline date", "baseline year", "basisdatum")),
        Target("Goal", said("Goal value"), ("goal value", "target", "target value", "zielwert", "zielmarke", "soll",
               "cible", "valeur cible", "valor objetivo", "valor meta")),
        Target("Red flag", said("Red flag"), ("red flag", "threshold", "critical", "schwelle", "schwellenwert", "seuil",
               "umbral")),
        _OWNER, _WEIGHT, _SOURCE,
        Target("Why this target", said("Why this target"), ("why this target", "rationale", "basis", "begründung",
               "justification", "justificación")),
        _CODE,
    ),
    (("Measure",),),
)  # fmt: skip
_READINGS: Final = Kind(
    "readings", "Readings", said("readings"),
    (
        Target(
            "Code", said("Measure (code or name)"),
            ("code", "measure", "kpi", "indicator", "metric", "measure code", "kpi code", "kpi name", "kennzahl",
             "messgröße", "indikator", "indicateur", "mesure", "indicador", "métrica", "name", "id"),
        ),
        Target(
            "Period", said("Period or day"),
            ("period", "date", "month", "quarter", "year", "week", "day", "zeitraum", "periode", "datum", "monat",
             "quartal", "jahr", "période", "mois", "trimestre", "année", "periodo", "período", "fecha", "mes", "año"),
        ),
        Target(
            "Actual", said("Actual"),
            ("actual", "value", "reading", "result", "measurement", "ist", "istwert", "ist-wert", "wert", "messwert",
             "ergebnis", "valeur", "réel", "réalisé", "résultat", "valor", "real", "resultado"),
        ),
        Target("Actual by period", said("Actual of the period in its heading"), (), "Actual", spread=True, dated=True),
        Target("Confidence", said("Confidence"), ("confidence", "sicherheit", "confiance", "confianza")),
        _SOURCE,
        Target("Recorded by", said("Recorded by"), ("recorded by", "reported by", "entered by", "erfasst von",
               "saisi par", "registrado por", "owner")),
        Target("Recorded on", said("Recorded on"), ("recorded on", "reported on", "entered on", "erfasst am",
               "saisi le", "registrado el")),
        Target("Note", said("Note"), ("note", "notes", "comment", "comments", "remark", "notiz", "bemerkung",
               "kommentar", "commentaire", "remarque", "nota", "comentario")),
    ),
    (("Code",), ("Actual", "Actual by period"), ("Period", "Actual by period")),
)  # fmt: skip
KINDS: Final[Mapping[str, Kind]] = {kind.key: kind for kind in (_OBJECTIVES, _MEASURES, _READINGS, _SWOT)}
