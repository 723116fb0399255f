"""Tests of :mod:`kg.annotate.mending`: verbs that the model takes for nouns, adjectives or adverbs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.model import Document

if TYPE_CHECKING:
    from conftest import Parse

    from kg.annotate.parser import Parser
    from kg.model import Text, Token

# A sentence, its verb in the present, the head of its subject and of its object.
VERBS = (
    ("La Cour critique la gestion du port de Sète.", "critique", "Cour", "gestion"),
    ("Le Parlement critique le plan de rigueur.", "critique", "Parlement", "plan"),
    ("La Commission enquête sur Opalix.", "enquête", "Commission", None),
    ("Le groupe dément toute négociation avec Opalix.", "dément", "groupe", "négociation"),
    ("Sodalim dément formellement.", "dément", "Sodalim", None),
    ("Le syndicat réplique que deux patrons se sont augmentés.", "réplique", "syndicat", None),
    ("Le groupe table sur une hausse de ses ventes.", "table", "groupe", None),
    ("Le groupe ambitionne de doubler ses ventes.", "ambitionne", "groupe", None),
    ("L'hôpital manque de lits.", "manque", "hôpital", None),
    ("L'association reproche au juge d'avoir tardé.", "reproche", "association", None),
    ("L'Assemblée vote contre la motion.", "vote", "Assemblée", None),
    ("L'Agence veille au respect des quotas.", "veille", "Agence", None),
    ("L'Ordre alerte sur le manque de lits.", "alerte", "Ordre", None),
    ("L'équipage menace de quitter le navire.", "menace", "équipage", None),
    ("L'université lutte contre la fraude.", "lutte", "université", None),
    ("Un témoin raconte : « La rue tremblait ».", "raconte", "témoin", None),
    ("L'intéressé nie.", "nie", "intéressé", None),
    ("Les riverains protestent.", "protestent", "riverains", None),
    ("Cette défaite fait de Luc Bas le premier élu de Sète.", "fait", "défaite", "élu"),
    ("Le jeune homme dit avoir payé 500 euros.", "dit", "homme", None),
    ("Le groupe, en revanche, construit le tunnel.", "construit", "groupe", "tunnel"),
    ("Kervilly : le groupe construit le tunnel", "construit", "groupe", "tunnel"),
    ("Élu en mai, le club construit le tunnel.", "construit", "club", "tunnel"),
    ("L'Église méthodiste revendique plus de 30 000 fidèles.", "revendique", "Église", "fidèles"),
    ("La Garde côtière secourt les marins de Sète.", "secourt", "Garde", "marins"),
    ("Le Parti ouvrier célèbre la fin de la guerre.", "célèbre", "Parti", "fin"),
    ("Édition : le studio lyonnais Trame Bleue ferme ses portes", "ferme", "studio", "portes"),
    # behind a pronoun, as the one verb of a sentence, behind what opens it, at the end of a clause of « que »
    ("Le préfet les encercle depuis lundi.", "encercle", "préfet", "les"),
    ("Le ministère la finance.", "finance", "ministère", "la"),
    ("Les actionnaires de Sodalim le critiquent.", "critiquent", "actionnaires", "le"),
    ("Le roi abdique en mai.", "abdique", "roi", None),
    ("Selon le parquet, un homme braque la banque.", "braque", "homme", "banque"),
    ("Le projet que le maire privatise coûte cher.", "privatise", "maire", None),
    ("La cour, qui siège à Sète, a relaxé le maire.", "siège", "qui", None),
    # forms of verbs and of nothing else
    ("Les élus abaisseront la taxe.", "abaisseront", "élus", "taxe"),
    ("Le groupe bouderait le salon.", "bouderait", "groupe", "salon"),
    ("Les soldats lynchèrent un garde.", "lynchèrent", "soldats", "garde"),
    ("Le roi extorqua la somme.", "extorqua", "roi", "somme"),
    # a noun for what it tells, behind « ne », behind an aside, before a number that the model takes for a sentence
    ("Le maire de Sète contrôle la gestion du port mardi.", "contrôle", "maire", "gestion"),
    ("La société Opalix dépense 3 millions d'euros.", "dépense", "société", "millions"),
    ("Le syndicat FGX ne livre pas ses premiers avions.", "livre", "syndicat", "avions"),
    ("Le groupe Opalix, qui vient de Lyon, ferme le site de Sète.", "ferme", "groupe", "site"),
    ("Luc Bas, basé à Lyon, visite le site de Sète.", "visite", "Luc", "site"),
    ("À Sète, le groupe Opalix forme 30 apprentis.", "forme", "groupe", "apprentis"),
)
OTHERS = (
    ("Le tribunal a rendu une décision ferme la semaine dernière.", "ferme"),
    ("Une peine ferme a été requise contre le maire.", "ferme"),
    ("Paris ferme sur les prix du gaz.", "ferme"),
    ("Mali : l'Union prête à envoyer des soldats", "prête"),
    ("Il garde le silence, signe que la fin est proche.", "signe"),
    ("Le juge « rouge » a parlé.", "juge"),
    ("La juge critique a été dessaisie.", "critique"),
    ("La table sur la terrasse est libre.", "table"),
    ("Le manque de lits inquiète.", "manque"),
    ("La lutte contre la faim continue.", "lutte"),
    ("Séisme : menace de tsunami à Hokkaido", "menace"),
    ("Mardi, le taux de vote contre la motion a progressé.", "vote"),
    ("Il n'y a pas le moindre doute de sa part.", "doute"),
    ("La dernière attaque en date a fait deux morts.", "attaque"),
    ("Manifestation des salariés, marche sur la préfecture", "marche"),
    ("Le train, en commande à Opalix, a du retard.", "commande"),
    ("La cellule de veille au sein du groupe a fermé.", "veille"),
    ("Le nouveau compte sur Twitter a été fermé.", "compte"),
    ("La grande marche.", "marche"),
    ("Le chef de garde.", "garde"),
    ("Ana Roux, élue à Sète, juge au tribunal, est partie.", "juge"),
    ("Le port, fermé mardi, livre d'or en main, a rouvert.", "livre"),
    ("Le chanteur célèbre a quitté la scène.", "célèbre"),
    ("Le groupe a reçu une commande de plus de 30 millions.", "commande"),
    ("Mardi la visite du pont.", "visite"),
    ("Cette semaine la visite du pont.", "visite"),
    ("Le champion en titre a perdu.", "titre"),
    ("Le club, en hausse depuis mars.", "hausse"),
    ("Il a reçu de la data du groupe.", "data"),
    ("Le nouveau président du club Opalix.", "président"),
    ("Les six organisations phare de la place comptent.", "place"),
)


def _read(parser: Parser, sentence: str) -> Text:
    return next(iter(parser.parse([Document(sentence)])))


def _part(text: Text, verb: Token, dep: str) -> str | None:
    return next((text.tokens[child].text for child in text.children[verb.index] if text.tokens[child].dep == dep), None)


@pytest.mark.parametrize(("sentence", "form", "subject", "object_"), VERBS)
def test_a_present_that_the_model_misses_is_a_verb(
    parser: Parser, sentence: str, form: str, subject: str, object_: str | None
) -> None:
    """It has its lemma and governs its subject and object, in one sentence."""
    text = _read(parser, sentence)
    verb = next(token for token in text.tokens if token.text == form)
    assert (verb.pos, verb.has("VerbForm=Fin"), verb.lemma != form) == ("VERB", True, True)
    assert _part(text, verb, "nsubj") == subject
    assert _part(text, verb, "obj") == object_


@pytest.mark.parametrize(("sentence", "form"), OTHERS)
def test_a_noun_or_adjective_stays_one(parser: Parser, sentence: str, form: str) -> None:
    """Where the clause has another verb, or the word its own determiner, nothing changes."""
    word = next(token for token in _read(parser, sentence).tokens if token.text == form)
    assert word.pos != "VERB"


def test_the_tree_stays_a_tree(parser: Parser) -> None:
    """Each token comes to the root of its sentence, which holds it."""
    for sentence, *_ in VERBS:
        text = _read(parser, sentence)
        for words in text.sentences:
            roots = [index for index in words if text.tokens[index].head == index]
            reached = {index for root in roots for index in text.subtree(root)}
            assert reached == set(words), sentence


@pytest.mark.parametrize(
    "sentence", ["La cour a annulé le permis lundi.", "Le tribunal a annulé le permis de la ville."]
)
def test_a_participle_with_an_article_is_a_noun(parse: Parse, sentence: str) -> None:
    """It is the object of the verb before it."""
    [noun] = [token for token in parse(sentence).tokens if token.text == "permis"]
    assert (noun.pos, noun.dep) == ("NOUN", "obj")


@pytest.mark.parametrize("sentence", ["Le PLR Jean Carmin démissionne de la mairie.", "Le PS Marc Tellier a été élu."])
def test_a_party_does_not_do_what_its_member_does(parse: Parse, sentence: str) -> None:
    """Initials before a name hang on it, and it is the subject."""
    tokens = parse(sentence).tokens
    assert tokens[2].dep.startswith("nsubj")
    assert (tokens[1].head, tokens[1].dep) == (2, "nmod")
