"""Names whose kind is told by what people do with what they name."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.extract import mentions
from kg.model import Reading

if TYPE_CHECKING:
    from conftest import Parse

    from kg.lang.base import Language


@pytest.mark.parametrize(
    ("sentence", "name", "kind"),
    [
        ("L'équipage du Saint-Malo est sain et sauf.", "Saint-Malo", "product"),
        ("Le patron du « Saint-Brieuc » a lancé un appel.", "Saint-Brieuc", "product"),
        ("L'épave de l'Amphitrite a été retrouvée.", "Amphitrite", "product"),
        ("Les passagers du Sénégal attendent à la frontière.", "Sénégal", "place"),
        ("L'équipage du Havre est arrivé.", "Havre", "place"),
        ("Les patrons de Saint-Brieuc protestent.", "Saint-Brieuc", "place"),
        ("Les policiers recherchent une Audi volée.", "Audi", "product"),
        ("Le groupe Seat a vendu 500 000 voitures.", "Seat", "organization"),
        ("Une Skoda Mirano grise l'attendait.", "Skoda Mirano", "product"),
        ("Skoda Europe recrute.", "Skoda Europe", "organization"),
        ("La Ferrari de Fernando Alonso a pris feu.", "Ferrari", "product"),
        ("Il garde sa confiance à Ferrari.", "Ferrari", "organization"),
        ("Les salariés de Peugeot sont en grève.", "Peugeot", "organization"),
        ("Facebook a racheté la société Planar.", "Facebook", "organization"),
        ("Il a annoncé la nouvelle sur Facebook.", "Facebook", "product"),
        ("La brasserie Kerlo rachète sa concurrente Armorelle.", "Armorelle", "organization"),
        ("La nageuse Ana Roux a battu sa concurrente Armorelle.", "Armorelle", "person"),
        ("Il a payé la société de son beau-frère, Batirelle.", "Batirelle", "organization"),
        ("Il a payé la société de son beau-frère, Jean Vial.", "Jean Vial", "person"),
        ("Il a payé la sœur de son beau-frère, Juliette.", "Juliette", "person"),
        ("Le fondateur de Twitter a présenté ses excuses.", "Twitter", "organization"),
        ("Elle a levé 3 millions d'euros auprès de Ventelle et d'Aquiti Gestion.", "Ventelle", "organization"),
        ("Elle a levé 3 millions d'euros auprès de Ventelle et d'Aquiti Gestion.", "Aquiti Gestion", "organization"),
        ("L'éditeur d'antivirus Bitfor conseille d'en changer.", "Bitfor", "organization"),
        ("Le géant de la viande Brulfo s'y intéresse.", "Brulfo", "organization"),
        ("C'est le fabricant des gâteaux Brulfix qui ferme.", "Brulfix", "product"),
        ("L'éditeur de jeux vidéo Marc Dubreuil est mort.", "Marc Dubreuil", "person"),
        ("Embauchée comme vendeuse chez Pomona, elle monte.", "Pomona", "organization"),
        ("Selon Marc Weber, du cabinet Solvane, elle va durer.", "Solvane", "organization"),
        ("Une étude du cabinet Bastwer le montre.", "Bastwer", "organization"),
        ("Les parts vont au français Alstom et à l'espagnol Isoluz Corsado.", "Isoluz Corsado", "organization"),
        ("Basée à Lyon depuis 2010, Greenvolt a recruté dix ingénieurs.", "Greenvolt", "organization"),
        ("Fondée en 1998 à Brest, Danelle fabrique des voiles.", "Danelle", "organization"),
        ("Créée par Molière, Suzanne Roux est drôle.", "Suzanne Roux", "person"),
        ("Basée à Lyon, Brest est loin.", "Brest", "place"),
        ("L'État a prêté 30 millions d'euros à Danelle.", "Danelle", "organization"),
        ("Le juge a infligé une amende à Gazorel.", "Gazorel", "organization"),
        ("La marine a commandé 25 avions à Aérobat.", "Aérobat", "organization"),
        ("Elle a donné un concert à Dax.", "Dax", "place"),
        ("Il a battu le Suisse Roger Federer et l'Espagnol Rafiel Nadalo.", "Rafiel Nadalo", "person"),
        ("Carrefour cède ses 60 magasins italiens à NewPrinces.", "NewPrinces", "organization"),
        ("La vente de la filiale à Bolvig est finalisée.", "Bolvig", "organization"),
        ("La société a vendu son usine à Dax.", "Dax", "place"),
        ("Le patron de la chaîne de boulangeries Marie Dubreuil arrive.", "Marie Dubreuil", "organization"),
        ("Le patron de la boulangerie de Marie Dubreuil arrive.", "Marie Dubreuil", "person"),
        ("Jean-Luc accuse la mairie de Dax de fraude.", "Jean-Luc", "person"),
        ("Le tribunal de Marie-Galante a fermé.", "Marie-Galante", "place"),
        ("Il s'est classé troisième de Paris-Tours.", "Paris-Tours", "event"),
        ("La cour d'appel de Douai a confirmé la peine.", "Douai", "place"),
        ("Il brigue la présidence d'Orialis.", "Orialis", "organization"),
        ("Le mexicain Bimbo veut le racheter.", "Bimbo", "organization"),
        ("Elle dirige Sahel Fruits, premier importateur français de mangues.", "Sahel Fruits", "organization"),
        ("Les parts restent à la famille Delhaut.", "famille Delhaut", "organization"),
        ("Le président de la région Aquitaine s'en félicite.", "région Aquitaine", "organization"),
        ("La présidente de la région Ada Morvan a ri.", "Ada Morvan", "person"),
        ("La présidente de la région Bretagne Ada Morvan a ri.", "région Bretagne", "organization"),
        ("L'ex-ministre de la Défense Ada Morvan a ri.", "Défense", "organization"),
        ("L'ex-directrice de la Banque de France Ada Morvan a ri.", "Banque de France", "organization"),
        ("Le président de l'université Bordeaux Montaigne a ri.", "université Bordeaux Montaigne", "organization"),
        ("Le prix est payé par la région Limousin.", "région Limousin", "organization"),
        ("Il pleut dans la région Aquitaine.", "Aquitaine", "place"),
        (
            "Le centre est financé par la région Provence-Alpes-Côte d'Azur.",
            "région Provence-Alpes-Côte d'Azur",
            "organization",
        ),
        ("Il est payé par la région Pays de la Loire.", "région Pays de la Loire", "organization"),
        ("Invité de la chaîne 2M, il a répondu.", "2M", "organization"),
        (
            "Les skippers du Vendée Globe repartent : Marc Guill (Banque Populaire) est devant.",
            "Banque Populaire",
            "product",
        ),
        ("Le navigateur Marc Guill (Banque Populaire) a un compte en Suisse.", "Banque Populaire", "organization"),
        ("Les voiliers partiront de Vannes (Morbihan), dit le skipper Marc Guill.", "Morbihan", "place"),
        ("Les voiliers et les skippers sont à Auray (Locmaria).", "Locmaria", "place"),
        ("La Captur de Renault sera fabriquée en Espagne.", "Captur", "product"),
        ("Aldébaran II s'est vendu à 1,8 million d'exemplaires.", "Aldébaran II", "product"),
        ("Luc Basile a vendu un million d'exemplaires.", "Luc Basile", "person"),
        ("Dans les colonnes du Monde, il s'explique.", "Monde", "organization"),
        ("Nissan vendra la Leaf en Europe.", "Leaf", "product"),
        ("Renault vendra la Bretagne à ses clients.", "Bretagne", "place"),
        ("Il arrête la production de la Mondeo.", "Mondeo", "product"),
        ("Le fabricant des Brulfix a fermé.", "Brulfix", "product"),
        ("Le caseyeur Avel Morin a coulé.", "Avel Morin", "product"),
        ("Le capitaine Avel Morin a coulé.", "Avel Morin", "person"),
        ("Le directeur de Renault est parti.", "Renault", "organization"),
        ("Il a créé en 1957 Grignote et Compagnie, série forte de 34 albums.", "Grignote et Compagnie", "work"),
        ("L'entreprise, née en 2001, a créé Novalia en 2010.", "Novalia", "organization"),
        ("Le repreneur, Molvix, fondé en 2004 par un potier, garde tout le monde.", "Molvix", "organization"),
        ("Molvix, créé en 2004 par Luc Roux, compte trente salariés.", "Molvix", "organization"),
        ("Mardi, le tribunal a placé Molvix en liquidation.", "Molvix", "organization"),
        ("Le spectacle Molvina, créé en 1998 à Gap, sera repris.", "Molvina", "work"),
        ("Le titre Molvix perd 2 % à Paris.", "Molvix", "organization"),
        ("Le titre Molvix a reculé à la Bourse.", "Molvix", "organization"),
        ("Le groupe de matériel sanitaire Jacob Morin a fermé.", "Jacob Morin", "organization"),
        ("Le patron du groupe de presse Jacob Morin est parti.", "Jacob Morin", "person"),
        ("Molvix, dirigé par Luc Roux, recrute à Dax.", "Molvix", "organization"),
        ("Molvion, installée à Dax, recrute trente soudeurs.", "Molvion", "organization"),
        ("Le photographe Jacob Morin, installé à Dax, est mort.", "Jacob Morin", "person"),
    ],
)
def test_what_is_done_with_it(parse: Parse, french: Language, sentence: str, name: str, kind: str) -> None:
    """What is sailed on, driven, founded, or gives money, advice and work, is told by that."""
    found = mentions.extract(Reading(parse(sentence)), french).mentions
    assert (name, kind) in {(sentence[m.span.start : m.span.end], str(m.kind)) for m in found}
