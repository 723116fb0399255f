"""French words for what the day of a verb says of a happening beside it."""

from __future__ import annotations

from kg.lang.days import Days

DAYS = Days(
    waning=frozenset(
        {
            *("affaiblir", "annuler", "apaiser", "calmer", "dissiper", "écourter", "éloigner", "étendre", "faiblir"),
            *("interrompre", "intensifier", "mollir", "poursuivre", "prolonger", "reconduire", "renforcer"),
            *("renvoyer", "suspendre"),
        }
    ),
    entering=frozenset(
        {"accéder", "descendre", "engager", "grimper", "monter", "promouvoir", "reléguer", "rétrograder"}
    ),
    openings=frozenset({"début", "départ", "édition", "lancement", "ouverture", "tenue"}),
    first=frozenset({"initialement", "originellement", "primitivement"}),
    striking=frozenset(
        {"abattre", "balayer", "dévaster", "frapper", "ravager", "secouer", "toucher", "traverser", "ébranler"}
    ),
    winning=frozenset({"adjuger", "enlever", "gagner", "remporter"}),
    long=frozenset(
        {
            *("championnat", "championnats", "coupe", "giro", "grand chelem", "jeux", "masters", "mondial", "mondiaux"),
            *("open", "rallye", "tour", "tournoi", "vuelta"),
        }
    ),
    lasting=frozenset({"avoir lieu", "dérouler", "durer", "perdurer", "poursuivre", "prolonger", "tenir", "visible"}),
)
