"""Where a verb tells a deed, and no words: « un « plan » oppose X à Y », « a condamné à dix ans de prison »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.quotations.verbs import GAP
from kg.lang.speech import Tense

if TYPE_CHECKING:
    from kg.extract.quotations.subjects import Subjects
    from kg.extract.quotations.verbs import Verbs


def deed(subjects: Subjects, first: int, last: int) -> bool:
    """Whether the verb group says nothing of who said the words before it."""
    return _done_by(subjects, first, last) or _of_quoted(subjects, first)


def _done_by(subjects: Subjects, first: int, last: int) -> bool:
    """« une pièce, écrit par Luc Roy »: a form that is a participle too, and its agent behind « par »."""
    lowered, agent = subjects.text.lowered, last + 2
    if first != last or agent not in subjects.unit.tokens or lowered[last + 1] != subjects.speech.grammar.by:
        return False
    articled = subjects.text.tokens[agent].pos == "DET" and agent + 1 in subjects.unit.tokens
    named = subjects.may_speak(agent + 1) if articled else agent in subjects.people
    return named and any(tense is Tense.PARTICIPLE for _, tense in subjects.speech.forms.get(lowered[first], ()))


def _of_quoted(subjects: Subjects, first: int) -> bool:
    """« Des « combats violents » ont opposé X à Y »: an article before the quotation makes it the verb's subject."""
    quote = subjects.unit.quote_at(first - 1)
    if quote is None:
        return False
    before = subjects.text.within(quote.outer)[0] - 1
    determined = before in subjects.unit.tokens and subjects.text.tokens[before].pos == "DET"
    told = any(subjects.text.tokens[index].has("VerbForm=Fin") for index in subjects.text.within(quote.inner))
    return determined and before not in subjects.unit.quoted and not told


def does(verbs: Verbs, lemma: str, tense: Tense, last: int) -> bool:
    """Whether the verb tells what was done: « a souhaité rendre hommage », « a condamné à dix ans de prison »."""
    if tense is Tense.GERUND and lemma in verbs.speech.learning:
        return True  # « a pleuré en apprenant que … »
    if _hidden(verbs, last):
        return True
    wished = tense is Tense.PARTICIPLE and lemma in verbs.speech.wishes  # « a souhaité rendre hommage » is no wish
    wished = wished and any(token.has("VerbForm=Inf") for token in verbs.text.tokens[last + 1 : last + 1 + GAP])
    return wished or (lemma in verbs.speech.sentencing and _punished(verbs, last))


def _hidden(verbs: Verbs, last: int) -> bool:
    """« souhaite garder l'anonymat », « ayant requis l'anonymat »: how somebody is not named is no speech."""
    near = range(last + 1, min(last + 2 + GAP, verbs.unit.tokens.stop))
    return any(verbs.text.lemmas[i] in verbs.speech.hiding and i not in verbs.unit.quoted for i in near)


def _punished(verbs: Verbs, last: int) -> bool:
    """« a condamné vendredi à dix ans de prison »: a punishment, where « a condamné « une dérive » » are words."""
    near = True
    for index in range(last + 1, verbs.unit.tokens.stop - 1):
        if index in verbs.unit.quoted or verbs.text.tokens[index].has("VerbForm=Fin"):
            return False
        following = verbs.text.tokens[index + 1]
        if verbs.lowered[index] in verbs.speech.grammar.tos and (near or following.pos == "NUM"):
            # « a condamné trois d'entre eux à deux ans de camp pour « hooliganisme » »
            return following.pos in {"NUM", "DET", "NOUN"}
        near = near and index < last + GAP and verbs.text.tokens[index].pos != "DET"
    return False


def wanting(verbs: Verbs, index: int, last: int) -> bool:
    """« dit que X veut partir », « veut croire que », « veut dire »: within what is said, or before another cue."""
    marks = {verbs.at(child) for child in verbs.text.children[index]}
    if marks & verbs.speech.that or verbs.at(index - 2) in verbs.speech.antecedents:
        return any(token.has("VerbForm=Inf") for token in verbs.text.tokens[last + 1 : last + 1 + GAP])
    for token in verbs.text.tokens[last + 1 : last + 1 + GAP]:
        if token.has("VerbForm=Inf"):
            return token.lemma in verbs.speech.verbs or token.text.lower() in verbs.speech.forms
        if token.text.lower() not in {*verbs.speech.clitics, *verbs.speech.deniers}:
            return False
    return False
