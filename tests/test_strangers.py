"""Names in no table that only a firm or another body can bear."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import named

if TYPE_CHECKING:
    from conftest import Parse

    from kg.lang.base import Language

_BODIES = (
    ("Le Parti de l'Aube (Vok, conservateur) a gagné.", "Vok"),
    ("L'Alliance des rives (Lodra, au pouvoir) boycotte le vote.", "Lodra"),
    ("Trois magasins de Fortélis ont fermé.", "Fortélis"),
    ("Le repreneur de Cordalis promet 50 embauches.", "Cordalis"),
    ("Le chiffre d'affaires de Vitalia a doublé.", "Vitalia"),
    ("Transfuge d'Ambrona, il dirige la recherche.", "Ambrona"),
    ("Paul Lemoine (Trakéo) pense le contraire.", "Trakéo"),
    ("Le géant du luxe a acquis Valorix en 2011.", "Valorix"),
    ("Le groupe suédois reprend Lydéric et ses 300 salariés.", "Lydéric"),
    ("Le brevet a été déposé par Brémont en 2010.", "Brémont"),
    ("La technologie développée par Nexem intéresse l'armée.", "Nexem"),
    ("Le baromètre Quintéo donne le maire gagnant.", "Quintéo"),
    ("La compagnie d'assurances Helbion a payé.", "Helbion"),
    ("Le BPLE n'a pas souhaité répondre.", "BPLE"),
    ("D'après la DGFV, tout est normal.", "DGFV"),
    ("Directrice de Brémolis, elle recrute.", "Brémolis"),
    ("Le numéro deux de Brémolis s'en va.", "Brémolis"),
    ("Militant d'Arvanec, il a été arrêté.", "Arvanec"),
    ("« Nous grandissons », indique Benoît Watteau, co-fondateur de Sowenda.", "Sowenda"),
    ("« Tout le monde se connaît », assure à Madness Adrien Poggi.", "Madness"),
    ("L'offre est lancée par Sowenda, une plateforme de location de vélos.", "Sowenda"),
    ("Elle a salué le rachat en mars par Cartélo de la moitié du capital.", "Cartélo"),
    ("Le match fut rude. L'entraîneur du Sphab l'a reconnu après ce match.", "Sphab"),
    ("Un concurrent du nom de Rivolia a réalisé un tour de table.", "Rivolia"),
    ("Le franco-américain Talendis recrute.", "Talendis"),
    ("La pépinière de la ville accueille Naturalou.", "Naturalou"),
    ("Les Lyonnais d'Aube Claire ont chanté samedi.", "Aube Claire"),
    ("Le chantier a été confié à Atlantic Bois.", "Atlantic Bois"),
    ("Les salariés de Sud Menuiserie ont débrayé.", "Sud Menuiserie"),
    ("Les salariés d'Ouest Isolation ont débrayé.", "Ouest Isolation"),
    ("Le trophée de l'export a été remis à Drovix.", "Drovix"),
    ("Le chantier de la halle a été confié à Orial Santé.", "Orial Santé"),
    ("Basée à Vannes, Orial Santé emploie trente personnes.", "Orial Santé"),
    ("Selon Nova Habitat, le marché recule.", "Nova Habitat"),
    ("Marie Leroy, PDG de Martin Distribution, recrute.", "Martin Distribution"),
    ("Thomas Services, installé à Lyon, recrute.", "Thomas Services"),
    ("Jean Roux est directeur général de Cameron France.", "Cameron France"),
    ("Les salariés de Bernard France ont débrayé.", "Bernard France"),
    (
        "Le premier actionnaire est le gestionnaire de fonds britannique Schroders, qui détient 7 % du capital.",
        "Schroders",
    ),
    ("Le groupe Dow Jones a cédé trois journaux.", "Dow Jones"),
    ("Les fonds vont à Mirakl (550 millions de dollars) et Alan (185 millions d'euros).", "Alan"),
    ("Le match compte. Les « Pharaons » ratent leur entrée dans ce match de Coupe.", "Pharaons"),
)
_OTHERS = (
    ("Le match a basculé sur un essai de Dulvin juste avant la pause.", "Dulvin", "person"),
    ("L'égalisation de Perrel en fin de match a sauvé le club.", "Perrel", "person"),
    ("Le match a basculé sur un essai de Toulouse juste avant la pause.", "Toulouse", "place"),
    ("« On attend encore », reprend Bouhadjar.", "Bouhadjar", "person"),
    ("Le match a été arbitré par Kowalczyk.", "Kowalczyk", "person"),
    ("Le maire a été agressé par Bouhadjar.", "Bouhadjar", "person"),
    ("Les habitants de Brévilliers attendent.", "Brévilliers", "place"),
    ("Paul Lemoine (Limoges) a gagné.", "Limoges", "place"),
    ("« Tout le monde se connaît », assure à Madness Adrien Poggi.", "Adrien Poggi", "person"),
    ("Un village du nom de Rivolia a été détruit.", "Rivolia", "place"),
    ("Le modèle Okari a reçu un prix.", "Okari", "product"),
    ("Selon Emily Post, il faut saluer.", "Emily Post", "person"),
    ("Anatole France a écrit ce roman.", "Anatole France", "person"),
    ("La Volvo a percuté un arbre.", "Volvo", "product"),
    ("Il conduisait sa Peugeot 206 trop vite.", "Peugeot 206", "product"),
    ("Il a acheté une action de Volvo lundi.", "Volvo", "organization"),
    ("L'appli Okari a reçu un prix.", "Okari", "product"),
    ("Le roman Zelvane a reçu un prix.", "Zelvane", "work"),
    ("La médaille a été remise à Kervilly.", "Kervilly", "place"),
    ("L'usine a été vendue à Luc Bolvig.", "Luc Bolvig", "person"),
    ("Il a confirmé ces faits à Ajdabiya et un autre à Zabrol après un retard.", "Zabrol", "place"),
    ("Les agents ont débrayé, réclamant une prime. À Kavéli, un surveillant est blessé.", "Kavéli", "place"),
    ("Les Rennais de Rudi Garcia ont perdu.", "Rudi Garcia", "person"),
    ("Le prix a été remis à Aïssatou Ndiaye-Brun.", "Aïssatou Ndiaye-Brun", "person"),
    ("Ana Roux a succédé à Thiên Nguyen.", "Thiên Nguyen", "person"),
    ("Le président du conseil de Brémolis, Luc Vial, est venu.", "Luc Vial", "person"),
)


@pytest.mark.parametrize(("sentence", "name"), _BODIES)
def test_a_body_by_what_stands_beside_it(sentence: str, name: str, parse: Parse, french: Language) -> None:
    """What is sold, staffed, owned or polled by it, or the verb that takes it over."""
    assert (name, "organization") in named(parse, french, sentence)


@pytest.mark.parametrize(("sentence", "name", "kind"), _OTHERS)
def test_others_stay_what_they_are(sentence: str, name: str, kind: str, parse: Parse, french: Language) -> None:
    """Somebody who acts, a town, and a known place in brackets."""
    assert (name, kind) in named(parse, french, sentence)


def test_a_name_where_firms_are_told_of(parse: Parse, french: Language) -> None:
    """In a text about firms, one word that no table has is the name of one, where the model sees somebody."""
    about = "La start-up a fait une levée auprès d'investisseurs. "
    assert ("Kelvaro", "organization") in named(parse, french, f"{about}Enfin, Kelvaro s'en va au mois d'avril.")
    assert ("Kelvaro", "organization") not in named(parse, french, "Enfin, Kelvaro s'en va au mois d'avril.")
    assert ("Luc Kelvaro", "person") in named(parse, french, f"{about}Enfin, Luc Kelvaro s'en va.")
