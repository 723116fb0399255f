"""French words before people named in a row: of what they are members, brothers or rivals."""

from __future__ import annotations

# « le trio, composé de Luc Bas, Ana Roux et Jan Vial », « la délégation se compose de ».
COMPOSED = frozenset(
    {
        *("composé", "composée", "composés", "composées", "formé", "formée", "formés", "formées"),
        *("constitué", "constituée", "constitués", "constituées", "compose", "composait", "composera"),
    }
)
# « le jury comprend Ana Roux et Jan Vial », « l'équipe alignera Luc Bas ».
COMPRISING = frozenset({"comprendre", "aligner"})
SQUADS = frozenset(
    {
        *("commission", "comité", "délégation", "duo", "équipage", "équipe", "formation", "groupe", "jury", "quatuor"),
        *("quintette", "relais", "tandem", "trio"),
    }
)
# « trois reporters, dont Luc Bas », « des acteurs comme Jan Vial ».
SOME = frozenset({"comme", "dont", "notamment", "parmi lesquelles", "parmi lesquels", "telles que", "tels que"})
# « les frères Luc et Jan Bas », « les époux Luc et Ana Bas ».
SIBLINGS = frozenset({"frères", "jumeaux", "jumelles", "sœurs"})
COUPLES = frozenset({"couple", "époux"})
# « La Suède a rejoint l'Otan ».
JOINING = frozenset({"adhérer", "entrer", "intégrer", "rejoindre"})
# « Orial et Bolvig, réunis au sein du consortium Éolmar », « le consortium Éolmar réunit Orial et Bolvig ».
GATHERED = frozenset(
    {
        *("associés", "associées", "fédérés", "fédérées", "rassemblés", "rassemblées", "regroupés", "regroupées"),
        *("réunis", "réunies"),
    }
)
GATHERING = frozenset({"associer", "fédérer", "rassembler", "regrouper", "réunir"})
WITHIN = frozenset({"dans", "sein"})
COLLECTIVES = frozenset(
    {
        *("alliance", "association", "cartel", "coalition", "collectif", "confédération", "consortium", "coordination"),
        *("duo", "fédération", "groupement", "intersyndicale", "ligue", "plateforme", "quatuor", "réseau", "trio"),
        *("union",),
    }
)
# « il égale Luc Bas », « elle succède à Ana Roux »: who is only compared, or came before.
LIKENING = frozenset(
    {
        *("copier", "dépasser", "détrôner", "effacer", "égaler", "évoquer", "imiter", "rappeler", "rejoindre"),
        *("relayer", "remplacer", "succéder", "supplanter", "surpasser"),
    }
)
# « Le Conseil d'État a annulé l'arrêté »: by others than who has written it.
UNDOING = frozenset(
    {
        *("abroger", "annuler", "attaquer", "boycotter", "brûler", "casser", "censurer", "combattre", "condamner"),
        *("contester", "critiquer", "dénoncer", "enterrer", "invalider", "rejeter", "retoquer", "suspendre"),
    }
)
