"""The ways to write a day that has a name in French, or what is called after it, with what holds each."""

from __future__ import annotations

from kg.lang.calendar import Expression

FEASTS = (
    Expression(
        "feasted",
        r"(?:(?:le|ce|long)\s+)*week-?end\s+(?:prolongé\s+)?(?:de |du )(?:la |l'|lundi de )?{feast}"
        r"(?:\s+{year}|\s+{relative})?(?!\s+\d)",
        "Le week-end de la Pentecôte, la route était coupée.",
        "Le week-end de la fête des mères.",
    ),
    Expression(
        "feasted",
        r"(?:la\s+)?(?P<night>nuit)\s+(?:de |du )(?:la |l')?{feast}(?:\s+{year}|\s+{relative})?(?!\s+\d)",
        "Dans la nuit de la Saint-Sylvestre, trois voitures ont brûlé.",
        "La nuit de la danse.",
    ),
    Expression(
        "feast",
        r"(?<!marché de )(?<!père )(?:(?:{same} (?:de |du )(?:la |l')?|à |le jour de (?:la )?|le |la )?"
        r"{feast})(?:\s+{year}|\s+{relative})?(?!\s+\d)",
        "Le 14-Juillet, le bal a lieu sur la place.",
        "La fête des voisins.",
    ),
)

REOPENINGS = (
    Expression(
        "reopening",
        r"(?:(?<=à la )|(?<=dès la )|(?<=depuis la )|(?<=avant la )|(?<=pour la )|(?<=après la ))"
        r"rentrée(?: scolaire| universitaire| parlementaire)?(?!\s+(?:de\b|du|des|litt|télé|poli|soci)| d')"
        r"(?:\s+(?:de )?(?:septembre )?{year}|\s+{relative})?",
        "Le prix du pain montera à la rentrée.",
        "La rentrée des classes.",
    ),
    Expression(
        "reopening",
        r"rentrée(?: scolaire| universitaire| parlementaire| littéraire| politique)? (?:de )?{year}(?!\s?[-/–]\s?\d)",
        "La rentrée 2018 sera difficile.",
        "La rentrée 2018-2019.",
    ),
)
