"""Who leads or joins a body, by the words beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.model import Entity
from kg.terms import Status

if TYPE_CHECKING:
    from conftest import Read

_FOUND = (
    ("Alexandre Morov, au pouvoir en Biélorussie depuis dix-huit ans, se tait.", "Alexandre Morov headOf Biélorussie"),
    ("Togo : marche à Lomé\n\nJan Faure, arrivé au pouvoir en 2005, a réagi.", "Jan Faure headOf Togo"),
    ("La Fédération des échecs, que dirige Kiril Ilumov, a tranché.", "Kiril Ilumov headOf Fédération des échecs"),
    ("Luc Roux a été porté à la présidence de la CGT en 2010.", "Luc Roux headOf CGT"),
    (
        "Luc Roux, élu en mai à la présidence de la Fédération française de judo, se retire.",
        "Luc Roux headOf Fédération française de judo",
    ),
    ("UMP : Luc Corbet proclamé président", "Luc Corbet headOf UMP"),
    ("CGT : Ana Roux élue secrétaire générale", "Ana Roux headOf CGT"),
    ("La Suède a rejoint l'Otan.", "Suède memberOf Otan"),
    ("Le Venezuela entre dans le Mercosur.", "Venezuela memberOf Mercosur"),
    (
        "Le consortium Éolmar réunit l'électricien danois Norskvent et la société Bolvig.",
        "Norskvent memberOf Éolmar",
    ),
    ("Le consortium Éolmar réunit l'électricien danois Norskvent et la société Bolvig.", "Bolvig memberOf Éolmar"),
    ("L'intersyndicale, qui rassemble FO et l'Unsa, a salué la décision.", "FO memberOf intersyndicale"),
    ("Luc Bas, secrétaire départemental de la CGT, a protesté.", "Luc Bas affiliation CGT"),
    ("La présidente régionale de la FNSEA, Ana Roux, a protesté.", "Ana Roux affiliation FNSEA"),
    ("Ana Roux, présidente du comité régional des pêches, a ri.", "Ana Roux headOf comité régional des pêches"),
    ("Google et Yahoo, réunis au sein de la Coalition pour un internet libre, protestent.", "Yahoo memberOf Coalition"),
    ("Luc Bas, sénateur (PS) de l'Oise, a voté contre.", "Luc Bas memberOf PS"),
    ("Le député (UMP) Luc Bas a protesté.", "Luc Bas memberOf UMP"),
    (
        "Genève a voté. À Lausanne, le crédit a été accepté. Le chantier durera trois ans. Le syndic, Daniel Bré, rit.",
        "Daniel Bré headOf Lausanne",
    ),
    ("Le groupe Zelner a nommé Ana Roux directrice générale.", "Ana Roux headOf Zelner"),
    ("Le groupe Zelner a nommé Ana Roux au poste de directrice générale.", "Ana Roux headOf Zelner"),
    ("Le groupe Zelner a choisi Ana Roux comme directrice.", "Ana Roux headOf Zelner"),
    ("Le conseil d'administration du groupe Zelner a nommé Ana Roux directrice générale.", "Ana Roux headOf Zelner"),
    ("Luc Bas a remplacé Jan Vial à la tête du groupe Bolvig.", "Luc Bas headOf Bolvig"),
    ("Pierre Duchêne, ministre du gouvernement Marlois, a parlé.", "Pierre Duchêne memberOf gouvernement Marlois"),
)
_NOT = (
    ("Luc Bas n'est plus au pouvoir en Biélorussie.", "Luc Bas headOf Biélorussie"),
    ("Le parti de Jan Faure est au pouvoir au Togo.", "Jan Faure headOf Togo"),
    ("Luc Bas, secrétaire départemental de la CGT, a protesté.", "Luc Bas headOf CGT"),
    ("Luc Bas, patron local d'EDF, a protesté.", "Luc Bas headOf EDF"),
    ("Luc Roux, candidat à la présidence de la CGT, se retire.", "Luc Roux headOf CGT"),
    ("Luc Roux ne sera pas porté à la tête de la CGT.", "Luc Roux headOf CGT"),
    ("UMP : Luc Corbet élu président de la région", "Luc Corbet headOf UMP"),
    (
        "Genève a voté. À Lausanne, le crédit a été accepté. Le chantier durera trois ans. Le syndic, Daniel Bré, rit.",
        "Daniel Bré headOf Genève",
    ),
    (
        "Luc Robert, maire de Vernon, a pris un arrêté. Le préfet était à Paris. Le maire, Luc Robert, persiste.",
        "Luc Robert headOf Paris",
    ),
    ("Le licenciement par Renault de Luc Roux a surpris.", "Luc Roux memberOf Renault"),
    ("La condamnation par le tribunal de Dax de Luc Roux a surpris.", "Luc Roux headOf tribunal de Dax"),
    ("Le rachat par Bolloré de Lagardère a été validé.", "Bolloré partOf Lagardère"),
    ("Ana Roux, maire adjointe de Dax, a parlé.", "Ana Roux headOf Dax"),
    ("Luc Roux, évêque auxiliaire de Dax, a parlé.", "Luc Roux headOf Dax"),
    ("Luc Roux, secrétaire général adjoint de la CGT, a parlé.", "Luc Roux headOf CGT"),
    ("Ana Roux a nommé une proche à la tête de Zelner.", "Ana Roux headOf Zelner"),
    ("La ministre Ana Roux a placé un haut fonctionnaire à la tête de Zelner.", "Ana Roux headOf Zelner"),
    ("Ana Roux a promu sa conseillère à la direction de Zelner.", "Ana Roux headOf Zelner"),
    ("Luc Roux, professeur à l'Inalco, membre de l'Académie de Dax, a parlé.", "Inalco memberOf Académie de Dax"),
    ("Zelner nommera Ana Roux présidente.", "Ana Roux headOf Zelner"),
    ("L'actionnaire de Zelner a nommé Ana Roux directrice générale.", "Ana Roux headOf Zelner"),
    ("Zelner a nommé Ana Roux directrice de Bolvig.", "Ana Roux headOf Zelner"),
    ("Ana Roux succédera à Luc Bas à la tête de la CGT.", "Ana Roux headOf CGT"),
    ("La Suède veut rejoindre l'Otan.", "Suède memberOf Otan"),
    ("La Serbie n'a pas rejoint l'Otan.", "Serbie memberOf Otan"),
    ("L'Union européenne, que l'Ukraine veut rejoindre, hésite.", "Ukraine memberOf Union européenne"),
    ("Orial et Bolvig, réunis hier dans les locaux de la CCI, ont signé.", "Bolvig memberOf CCI"),
    ("Le consortium Éolmar réunit l'électricien danois Norskvent.", "Danemark memberOf Éolmar"),
    ("Le Venezuela entre dans le Mercosur.", "Mercosur locatedIn Venezuela"),
    ("La Finlande, membre de l'Otan depuis 2023, se réarme.", "Otan locatedIn Finlande"),
    (
        "Dinant et Namur\n\nDinant proteste. Dinant attend. Namur a gagné.\n\nIl pleut. Le bourgmestre Paul Roy parle.",
        "Paul Roy headOf Namur",
    ),
    ("Pierre Duchêne, ministre du gouvernement Marlois, a parlé.", "Pierre Duchêne headOf gouvernement Marlois"),
)


def _plain(text: str, read: Read) -> set[str]:
    return {
        f"{s.subject.name} {s.predicate} {s.object.name}"
        for s in read(text).statements
        if isinstance(s.object, Entity) and s.status is Status.ASSERTED and s.claim is None
    }


@pytest.mark.parametrize(("text", "wanted"), _FOUND)
def test_who_leads_or_joins(text: str, wanted: str, read: Read) -> None:
    """The words around the names tell it."""
    assert any(told.startswith(wanted) for told in _plain(text, read))


@pytest.mark.parametrize(("text", "unwanted"), _NOT)
def test_who_does_not(text: str, unwanted: str, read: Read) -> None:
    """What is wanted or denied is not so, and places and rooms are no bodies."""
    assert unwanted not in _plain(text, read)


@pytest.mark.parametrize(
    ("text", "led"),
    [
        ("La société Bolvig, que dirige l'ancien ministre Luc Roux, est en crise.", "Luc Roux"),
        ("La société Bolvig, que dirige désormais Luc Roux, est en crise.", ""),
        ("La société Bolvig, que connaît le ministre Luc Roux, est en crise.", ""),
    ],
)
def test_who_leads_what_stands_before(text: str, led: str, read: Read) -> None:
    """« que dirige l'ancien ministre X », past what describes whoever does; not any verb."""
    found = {s.subject.name for s in read(text).statements if s.rule == "verb-inverted"}
    assert found == ({led} if led else set())


@pytest.mark.parametrize("house", ["Opéra de Lunel", "Ballet de Lunel", "Comédie de Lunel"])
def test_a_house_is_no_work(house: str, read: Read) -> None:
    """« l'Opéra de Lunel » is led by somebody, and nobody's work."""
    text = f"Luc Roux est le directeur de l'{house}." if house[0] == "O" else f"Luc Roux dirige la {house}."
    assert f"Luc Roux headOf {house}" in _plain(text, read)


def test_a_house_is_led(read: Read) -> None:
    """« prendre la direction du Théâtre de X » is no way that somebody goes, as « la direction de Nantes » is."""
    heads = [
        [s for s in read(text).statements if s.predicate == "headOf"]
        for text in (
            "Mylène Mayol a pris la direction du Théâtre de Lunel.",
            "Mylène Mayol a pris la direction de Lunel.",
        )
    ]
    assert [bool(found) for found in heads] == [True, False]
