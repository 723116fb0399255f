"""French areas that are no region of today, by the départements that they cover: teams are called by them."""

from __future__ import annotations

from types import MappingProxyType

COVERING = MappingProxyType(
    {
        place: frozenset(f"d{code}" for code in codes.split())
        for place, codes in (
            ("Alsace", "67 68"),
            ("Anjou", "49"),
            ("Aquitaine", "24 33 40 47 64"),
            ("Auvergne", "03 15 43 63"),
            ("Basse-Normandie", "14 50 61"),
            ("Béarn", "64"),
            ("Bourgogne", "21 58 71 89"),
            ("Champagne", "08 10 51 52"),
            ("Champagne-Ardenne", "08 10 51 52"),
            ("Côte d'Azur", "06 83"),
            ("Franche-Comté", "25 39 70 90"),
            ("Haute-Normandie", "27 76"),
            ("Languedoc", "11 30 34 48"),
            ("Limousin", "19 23 87"),
            ("Lorraine", "54 55 57 88"),
            ("Midi-Pyrénées", "09 12 31 32 46 65 81 82"),
            ("Pays basque", "64"),
            ("Périgord", "24"),
            ("Picardie", "02 60 80"),
            ("Poitou", "79 86"),
            ("Provence", "04 13 83 84"),
            ("Rhône-Alpes", "01 07 26 38 42 69 73 74"),
            ("Savoie", "73 74"),
        )
    }
)
