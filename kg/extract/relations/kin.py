"""Of whom is said what stands behind « le frère de Luc Bas, »: of Luc Bas, or of his brother."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.tokens import climb, skip_back
from kg.lang.people import FEMININE, MASCULINE
from kg.terms import Kind

if TYPE_CHECKING:
    from kg.annotate.nominal import Phrase
    from kg.extract.relations.scene import Scene
    from kg.model import Entity

_GENDERS = {"m": MASCULINE, "f": FEMININE}
_PARENT = "parent"
_FAMILY = frozenset({"spouse", "parent", "child", "sibling", "relative"})
# What a name may have before it: « l'ancien ministre (Luc Bas) ».
_INTRODUCING = frozenset({"ADJ", "DET"})
# Nobody so young is somebody's mother: « la mère de Léo Bas, 8 ans ».
_YOUNG = 20
# From the last word of what somebody's kin is to its noun: « fils d'un (maire) de Dax ».
_DEEP = 3


def completed(scene: Scene, first: int) -> int | None:
    """The noun for one person that the name at token ``first`` completes: « le frère de (Luc Bas) ».

    Or that it completes with the name before it: « le fils de Luc Bas et d'(Ana Roy) ».
    """
    tokens, start = scene.tokens, scene.phrases.stretch(first).start
    here, led = _before(scene, first, start)
    joined = here - led
    if joined > start + 1 and scene.words[joined] == scene.grammar.both:
        people = [one for one, named in scene.ending_at(joined - 1) if named.kind is Kind.PERSON]
        here, led = _before(scene, people[-1], start) if people else (here, False)
    if not led:
        return None
    here = skip_back(tokens, here - 1, start, ("ADJ",))
    one = any(noun.kind is Kind.PERSON for noun in scene.language.people.nouns.get(scene.words[here], ()))
    return here if one and not tokens[here].has("Number=Plur") and here not in scene.named_tokens else None


def _before(scene: Scene, first: int, start: int) -> tuple[int, bool]:
    """What stands before the name at token ``first`` and its titles, and whether that is « de »."""
    here = first - 1
    while here > start and (scene.tokens[here].pos in _INTRODUCING or scene.title_at(here)):
        here -= 1
    return here, here > start and scene.phrases.preposition(here) == scene.grammar.of


def aged(scene: Scene, first: int, name: Entity, years: float) -> Entity | None:
    """Who is that old behind the name at ``first``: « le frère de Luc Bas, 34 ans », « la mère de Léo, 8 ans »."""
    noun = completed(scene, first)
    if noun is None:
        return name
    parent = any(tie.relation == _PARENT for tie in scene.language.relations.ties.get(scene.words[noun], ()))
    return name if parent and years < _YOUNG else _bearer(scene, noun, name)


def parental(scene: Scene, phrase: Phrase, before: int) -> bool:
    """« fils d'un ministre et (résistant) »: whether a function behind « et » may be that of the kin, ``before``.

    Not « fille d'un ministre et directrice de Bolvig ».
    """
    for here in climb(scene.tokens, before, _DEEP):
        noun = completed(scene, here) if here not in scene.named_tokens else None
        if noun is not None and _kin(scene, noun):
            former = {_told(scene, i) for i in phrase.before if scene.words[i] in scene.language.relations.former}
            told = former or {one.gender for one in scene.language.people.nouns.get(scene.words[phrase.head], ())}
            gender = _gender(scene, here) or _told(scene, here)
            return not gender or not told or not told.isdisjoint({gender, ""})
    return False


def living(scene: Scene, first: int, name: Entity, verb: int) -> Entity | None:
    """Whose birth or death the participle at ``verb`` tells behind the name: « le père de Luc Bas, né à Dax »."""
    noun = completed(scene, first)
    if noun is None:
        return name
    gender, told = _gender(scene, noun), _gender(scene, verb) or _told(scene, verb)
    return name if gender and told and gender != told else _bearer(scene, noun, name)


def acting(scene: Scene, first: int, name: Entity, phrase: Phrase) -> Entity | None:
    """Whose function stands behind the name: « le père d'Ana Roy, ancien maire »; ``None`` where its form bars all.

    A man is not « la directrice »; of a woman « le directeur » may be said. Kin of the same gender in a row are of one:
    « fils de Luc Bas, époux d'Ana Roy », as is all kin behind both parents.
    """
    gender, noun = _role(scene, phrase), completed(scene, first)
    if noun is not None and _kin(scene, noun) and _kin(scene, phrase.head) and _same(scene, noun, first, gender):
        return _bearer(scene, noun, name)
    told = given(scene, name) or gender
    if not gender or told == gender:
        return name
    if noun is not None and _gender(scene, noun) == gender:
        return _bearer(scene, noun, name)
    return None if told == MASCULINE else name


def unlike(scene: Scene, person: Entity, phrase: Phrase) -> bool:
    """Whether a description has a form that nobody of that first name has: « cette élue » and Luc Bas."""
    return given(scene, person) == MASCULINE and _role(scene, phrase) == FEMININE


def given(scene: Scene, person: Entity) -> str:
    """The gender that the first name of a person tells, ``""`` if it tells none."""
    return _GENDERS.get(scene.language.names.forenames.get(person.name.split(" ")[0], ""), "")


def _kin(scene: Scene, noun: int) -> bool:
    return any(tie.relation in _FAMILY for tie in scene.language.relations.ties.get(scene.words[noun], ()))


def _same(scene: Scene, noun: int, last: int, gender: str) -> bool:
    """Whether ``noun`` has that gender, or two are named behind it, the last of them at token ``last``."""
    return scene.grammar.both in scene.words[noun:last] or (bool(gender) and gender == _gender(scene, noun))


def _bearer(scene: Scene, noun: int, name: Entity) -> Entity | None:
    """Who the noun stands for: known so, or named before its comma: « Luc Bas, fils de Jan Bas, »."""
    found = scene.entity(noun)
    if found is None and noun > 1 and scene.words[noun - 1] == ",":
        found = next((one for _, one in scene.ending_at(noun - 1 - 1)), None)
    return found if found is not None and found.kind is Kind.PERSON and found != name else None


def _gender(scene: Scene, noun: int) -> str:
    nouns = scene.language.people.nouns.get(scene.words[noun], ())
    return next((one.gender for one in nouns if one.kind is Kind.PERSON), "")


def _role(scene: Scene, phrase: Phrase) -> str:
    """The gender that a function has by its form, or by « ancien » before it."""
    form = scene.words[phrase.head]
    nouns = scene.language.people.nouns
    if any(noun.gender == FEMININE and noun.base != form for noun in nouns.get(form, ())):
        return FEMININE
    if any(noun.gender == MASCULINE and noun.kind is Kind.PERSON for noun in nouns.get(form, ())):
        return MASCULINE
    former = [i for i in phrase.before if scene.words[i] in scene.language.relations.former]
    return next((_told(scene, i) for i in former), "")


def _told(scene: Scene, index: int) -> str:
    """The gender that the form of a word tells, ``""`` if it tells none."""
    told = (gender for gender in (FEMININE, MASCULINE) if scene.tokens[index].has(f"Gender={gender}"))
    return next(told, "")
