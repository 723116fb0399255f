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
# « la liste des joueurs du FC Orial », « la composition de l'Orial ».
LISTS = frozenset({"composition", "effectif", "groupe", "joueurs", "joueuses", "liste", "onze", "sélection"})
# Words of an article on sport, beside those of its games and trades.
SPORTS = frozenset(
    {
        *("athlétisme", "biathlon", "championnats", "coureur", "coureurs", "cyclisme", "écurie", "escrime", "judo"),
        *("maillot", "médailles", "mercato", "natation", "peloton", "pilote", "pilotes", "podium", "relégation"),
        *("ski", "sprint", "tennis", "tournoi", "étape", "étapes"),
    }
)
# « trois reporters, dont Luc Bas », « des acteurs comme Jan Vial ».
SOME = frozenset({"comme", "dont", "notamment", "parmi lesquelles", "parmi lesquels", "telles que", "tels que"})
# « les frères Luc et Jan Bas », « les époux Luc et Ana Bas ».
SIBLINGS = frozenset({"frères", "jumeaux", "jumelles", "sœurs"})
COUPLES = frozenset({"couple", "époux"})
# « le duel entre Luc Bas et Ana Roux », « le second tour opposera Luc Bas à Ana Roux ».
DUELS = frozenset({"duel", "face-à-face", "finale", "match", "rencontre", "tour", "quart", "demi-finale", "combat"})
FACING = frozenset({"opposer"})
# « Luc Bas et Ana Roux s'affronteront ».
MEETING = frozenset({"affronter"})
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
