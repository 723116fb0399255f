"""French words for prizes, medals and titles."""

from __future__ import annotations

from kg.lang.prizes import Prizes

PRIZES = Prizes(
    nouns=frozenset(
        {"prix", "médaille", "palme", "césar", "oscar", "trophée", "lion", "ours", "titre", "grand-prix", "molière"}
        | {"ballon", "coquille", "goya", "grammy", "légion", "léopard"}
    ),
    proper=frozenset({"victoire"}),
    titling=frozenset({"grand", "premier", "second"}),
    medals=frozenset({"médaille", "palme", "césar", "oscar", "trophée", "grand-prix", "molière"}),
    metals=frozenset({"or", "bronze"}),
    acting=frozenset(
        {"acteur", "actrice", "comédien", "comédienne", "interprète", "interprétation", "photographie", "rôle"}
    ),
    giving=frozenset({"attribuer", "décerner", "remettre", "revenir", "aller", "échoir", "accorder", "conférer"})
    | {"valoir"},
    crowning=frozenset({"couronner", "récompenser", "distinguer", "décorer", "primer"}),
    juries=frozenset({"jury", "jurés", "académie"}),
    seeing=frozenset({"vu", "vue", "vus", "voit", "voient", "voir"}),
    laureates=frozenset({"lauréat", "lauréate", "lauréats", "récipiendaire", "titulaire", "détenteur", "détentrice"}),
)
