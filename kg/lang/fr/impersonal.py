"""French words of an « il » that is nobody."""

from __future__ import annotations

from kg.lang.impersonal import Impersonal

IMPERSONAL = Impersonal(
    pronoun="il",
    verbs=frozenset(
        {
            *("falloir", "agir", "pleuvoir", "neiger", "grêler", "suffire", "convenir", "importer", "avérer"),
            *("advenir", "incomber"),
        }
    ),
    groups=(frozenset({"falloir"}), frozenset({"agir", "se"}), frozenset({"mieux", "valoir"})),
    presentative=frozenset({"exister", "rester", "reste", "manquer", "manque", "arriver", "survenir"}),
    lasting=frozenset({"exister", "rester", "reste", "manquer", "manque"}),
    shares=frozenset({"du", "des"}),
    announcing=frozenset(
        {
            *(
                "apparaître",
                "apparait",
                "arriver",
                "arrive",
                "paraître",
                "paraitre",
                "paraît",
                "paraissait",
                "ressortir",
            ),
            *("ressort", "sembler", "semble", "ensuivre"),
        }
    ),
    emerging=frozenset({"ressort", "ressortir"}),
    occurring=frozenset({"arriver", "arrive"}),
    seeming=frozenset({"paraître", "paraitre", "paraît", "sembler", "semble"}),
    falling=frozenset({"appartenir", "appartient", "revenir", "revient"}),
    asked=frozenset(
        {"conseillé", "demandé", "interdit", "ordonné", "permis", "proposé", "rappelé", "recommandé", "reproché"}
    ),
    given=frozenset({"à", "au", "aux"}),
    predicates=frozenset(
        {
            *("absurde", "anormal", "apparu", "clair", "conseillé", "convenu", "crucial", "curieux", "demandé"),
            *(
                "difficile",
                "dommage",
                "décevant",
                "décidé",
                "essentiel",
                "exact",
                "exclu",
                "facile",
                "faux",
                "fréquent",
            ),
            *("illogique", "illusoire", "important", "impossible", "impensable", "improbable", "inacceptable"),
            *("inadmissible", "inconcevable", "indispensable", "injuste", "interdit", "intolérable", "intéressant"),
            *(
                "inutile",
                "inévitable",
                "logique",
                "légitime",
                "normal",
                "nécessaire",
                "possible",
                "permis",
                "plausible",
            ),
            *("précisé", "préférable", "prématuré", "primordial", "probable", "procédé", "proposé", "prouvé", "prévu"),
            *("question", "rappelé", "rare", "recommandé", "regrettable", "reproché", "scandaleux", "souhaitable"),
            *("surprenant", "temps", "tôt", "urgent", "utile", "vital", "vrai", "vraisemblable", "établi", "étonnant"),
            *("évident", "semble", "semblait", "semblerait", "paraît", "paraissait", "paraîtrait", "apparaît"),
            *("apparaissait", "étrange"),
        }
    ),
    conceded=frozenset({"clair", "entendu", "exact", "vrai"}),
    due=frozenset({"temps"}),
    clock=frozenset({"midi", "minuit"}),
    hours=frozenset({"h", "heure", "heures"}),
    links=frozenset({"que", "qu'", "de", "d'"}),
    that=frozenset({"que", "qu'"}),
    doing="faire",
    weather=frozenset({"beau", "chaud", "froid", "jour", "nuit", "mauvais", "°", "degrés", "sec", "doux", "trop"}),
    there="y",
    hence="en",
    ensuing=frozenset({"découle", "découlait", "résulte", "résultait", "résultera", "va", "allait", "ira"}),
    going="aller",
    passive="se",
    passing="passer",
    reflexive=frozenset({"se", "s'"}),
)
