"""Verbs that the model takes for nouns, adjectives or adverbs, put right: « la Cour critique le plan ».

A form of the present that has no determiner of its own, stands behind what may be its subject and before a noun
phrase is the verb of its clause; so is one behind a pronoun (« le maire les accueille »), and any form that is of a
verb and of nothing else (« les élus abaisseront »). It takes the place in the tree of the noun that governed it, which
becomes its subject, and the noun phrase behind it becomes its object. Where the tree fell apart for want of a verb, its
pieces are one sentence again.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from typing import TYPE_CHECKING

from kg.annotate.clauses import agree, participle
from kg.annotate.endings import features
from kg.annotate.tokens import above, skip, skip_back
from kg.annotate.universal import HELPERS, NOUNS, VERBS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kg.annotate.lemmas import Lexicon
    from kg.lang.base import Finite, Language
    from kg.lang.grammar import Grammar
    from kg.model import Token

_TAGGED = frozenset({"NOUN", "ADJ", "ADV", "PROPN"})
_MISTAKEN = _TAGGED | {"PRON", "ADP", "X"}
_LEADING = frozenset({"ADP", "DET", "NUM"})
_ENDING = NOUNS | {"ADJ"}
_INSIDE = frozenset({"DET", "NUM", "ADJ", "ADV"})
_DETERMINING = frozenset({"DET", "NUM"})
_MARKS = frozenset({"«", "“", '"'})
# Tokens of the longest aside between a subject and its verb.
_ASIDE = 24
# Tokens from a participle back to its auxiliary.
_GROUP = 8
_STOPS = frozenset({".", "!", "?", "…", ":", ";", "«", "»"})
_ENDED = frozenset({".", "!", "?"})
_BREAKS = _STOPS | {",", "(", ")", "–", "—"}
# How the tree hangs the parts of a phrase, and the object of what it takes for a noun.
_HELD = frozenset({"det", "case", "amod", "flat:name", "flat:foreign", "nmod", "appos", "nummod", "dep"})
_QUALIFYING = frozenset({"amod", "acl"})
# Where a noun stands in the tree, and no verb.
_NOMINALLY = frozenset({"obj", "nmod", "amod", "appos", "obl:arg", "obl:mod", "nsubj", "advmod", "case", "punct"})
_LOOSE = frozenset({"appos", "nmod", "dep", "obl:mod", "obl:arg", "xcomp", "conj", "parataxis", "flat:name", "amod"})


def mended(
    tokens: tuple[Token, ...], sentences: tuple[range, ...], plain: str, language: Language, lexicon: Lexicon
) -> tuple[tuple[Token, ...], tuple[range, ...]]:
    """``tokens`` and ``sentences`` of the text ``plain``, with those that are the verb of their clause as such.

    They are forms of ``language.presents`` where nothing else can stand, and those that ``lexicon`` has for verbs only.
    """
    presents = language.presents
    verbs = {token.index: verb for token in tokens if (verb := _verbal(token, language, lexicon)) is not None}
    doubted = [token for token in tokens if token.index in verbs or _doubtful(tokens, token, presents)]
    if not doubted:
        return tokens, sentences
    found, starts = list(tokens), [sentence.start for sentence in sentences]
    lines = frozenset(i for i in starts[1:] if "\n" in plain[tokens[i - 1].span.end : tokens[i].span.start])
    for token in doubted:
        clause = _clause(found, starts, token.index, lines, whole=token.pos in _TAGGED or _hung(found, token))
        if (verb := verbs.get(token.index)) is not None:
            fits = _alone(found, clause, verb, language)
        else:
            known = presents[token.text]
            verb = replace(token, pos="VERB", lemma=known.lemma, features=known.features)
            fits = _finite(found, clause, verb, language)
            fits = fits or (bool(lexicon.verbal(token.text)) and _sole(found, clause, verb, language))
        if fits:
            starts = [start for start in starts if start <= clause.start or start >= clause.stop]
            _raise(found, clause, verb, _last(found, clause, verb.index, language))
    return tuple(found), tuple(map(range, starts, [*starts[1:], len(tokens)]))


def _verbal(token: Token, language: Language, lexicon: Lexicon) -> Token | None:
    """The finite form, in the third person, of a verb and of nothing else that the model has for another word."""
    if token.pos not in _MISTAKEN or not token.text.islower() or not (lemma := lexicon.verbal(token.text)):
        return None
    told = features(token.text, lemma, "", language.endings)
    verb = replace(token, pos="VERB", lemma=lemma, features=told)
    noun = _present(verb) and verb.has("Number=Sing")  # « la route » is of « router », « la grève » of « grever »
    return verb if verb.has("VerbForm=Fin") and verb.has("Person=3") and not noun else None


def _alone(tokens: Sequence[Token], clause: range, verb: Token, language: Language) -> bool:
    """Whether nothing before the ``verb`` says that it is none: a preposition, or an article that is no pronoun.

    « data » is of « dater », « (le) président » of « présider »: what may be another word needs a subject before it.
    """
    bound = _bound(tokens, clause, verb.index, language)
    if bound - 1 not in clause or tokens[bound - 1].pos in _LEADING:
        return False
    doubted = _present(verb) or (verb.has("Tense=Past") and verb.has("Number=Sing"))
    return not doubted or _binding(tokens, clause, verb, bound, language)


def _present(verb: Token) -> bool:
    return verb.has("Tense=Pres") and not verb.has("Mood=Cnd")


def _sole(tokens: Sequence[Token], clause: range, verb: Token, language: Language) -> bool:
    """« Le groupe abdique en mai. »: whether a sentence with a subject and a full stop has no verb but this one."""
    ended = tokens[clause.stop - 1].text in _ENDED
    if not ended or any(tokens[index].has("VerbForm=Fin") for index in clause):
        return False
    return _binding(tokens, clause, verb, _bound(tokens, clause, verb.index, language), language)


def _doubtful(tokens: Sequence[Token], token: Token, presents: Mapping[str, Finite]) -> bool:
    """Whether a token may be a verb of its own that the model has for no verb, or for none of its own."""
    known = presents.get(token.text)
    if known is None:
        return False
    return token.pos in _TAGGED or _hung(tokens, token, known.led) or _bare(tokens, token)


def _clause(tokens: Sequence[Token], starts: Sequence[int], here: int, lines: frozenset[int], *, whole: bool) -> range:
    """The sentence of token ``here``; the ``whole`` has those beside it from which no stop and no capital parts it.

    The end of a line does too: ``lines`` are the tokens that begin one.
    """
    first = bisect_right(starts, here) - 1
    last = first + 1
    while whole and first and tokens[starts[first] - 1].text not in _STOPS and starts[first] not in lines:
        if _opens(tokens[starts[first]]):
            break
        first -= 1
    while whole and last < len(starts) and tokens[starts[last] - 1].text not in _STOPS:
        if starts[last] in lines or not _goes_on(tokens, starts[last], here):
            break
        last += 1
    return range(starts[first], starts[last] if last < len(starts) else len(tokens))


def _goes_on(tokens: Sequence[Token], start: int, here: int) -> bool:
    """Whether no sentence begins at ``start``: a number does right behind token ``here``, « forme | 30 apprentis »."""
    return tokens[start].text.islower() or (start == here + 1 and tokens[start].text[0].isdigit())


def _opens(token: Token) -> bool:
    """Whether a sentence may begin with ``token``: it has a capital and is no name."""
    return token.text[:1].isupper() and token.pos != "PROPN" and not token.label


def _finite(tokens: Sequence[Token], clause: range, verb: Token, language: Language) -> bool:
    """Whether what is taken for another word stands where only the ``verb`` of a clause stands."""
    here = verb.index
    if _denial(tokens, clause, here, language) is not None or _related(tokens, clause, verb, language):
        return True
    bound = _bound(tokens, clause, here, language)
    if bound < here and tokens[here - 1].text not in language.grammar.reflexive:
        return _binding(tokens, clause, verb, bound, language)
    if here == clause.start or here + 2 >= clause.stop:
        return _terse(tokens, clause, verb)
    before, token, after = tokens[here - 1 : here + 2]
    grammar = language.grammar
    objective = after.pos in _DETERMINING and after.text not in grammar.ofs
    objective = objective or _about(tokens[here + 1 : here + 4], grammar)
    objective = objective or token.pos == "ADV" or (after.text in grammar.that and before.pos in _ENDING)
    objective = objective or _subjected(tokens, token)
    objective = objective or after.text in language.presents[token.text].led
    # « l'entreprise compte se rattraper »
    objective = objective or (after.text in grammar.reflexive and tokens[here + 2].has("VerbForm=Inf"))
    objective = objective or (verb.lemma in language.speech.verbs and _quoted(tokens, clause, here + 1))
    if before.text in grammar.subjects:
        return True  # « la cour qui siège à Dax »: nothing but a verb stands there
    if before.text in grammar.reflexive:
        return objective
    last = _last(tokens, clause, here, language)
    if tokens[last].pos not in _ENDING or _told(tokens, clause, last + 1):
        return False
    noun = _head(tokens, clause, last)
    if noun is None or not agree(tokens[noun], verb):
        return False
    known = tokens[noun].head == here and tokens[noun].dep == "nsubj"
    return objective or (known and not _described(token, after, grammar))


def _denial(tokens: Sequence[Token], clause: range, here: int, language: Language) -> int | None:
    """Where the « ne » of a verb at ``here`` stands, pronouns between them: « le maire n'en doute pas »."""
    before = here - 1
    while before in clause and tokens[before].text in language.speech.clitics:
        if tokens[before].text in language.modality.ne:
            return before
        before -= 1
    return None


def _bound(tokens: Sequence[Token], clause: range, here: int, language: Language) -> int:
    """Where the pronouns begin that a verb at ``here`` would have before it: « le maire (les) accueille ».

    The last is one that no preposition is: « le champion en titre ».
    """
    known = language.speech.clitics
    if here - 1 not in clause or known.get(tokens[here - 1].text) != "":
        return here
    while here - 1 in clause and tokens[here - 1].text in known:
        here -= 1
    return here


def _binding(tokens: Sequence[Token], clause: range, verb: Token, bound: int, language: Language) -> bool:
    """Whether what stands before those pronouns is the subject of the ``verb``, its clause having no other.

    Two phrases with their articles follow one another without a comma nowhere else, but for when: « Mardi la visite ».
    """
    before = tokens[bound - 1] if bound - 1 in clause else None
    if before is None or _telling(tokens, clause, verb.index):
        return False
    if before.text in language.grammar.subjects or before.dep.startswith("nsubj"):
        return True
    noun = _head(tokens, clause, bound - 1) if before.pos in _ENDING else None
    if noun is None or _told(tokens, clause, bound) or _when(tokens[noun].text.lower(), language):
        return False
    if any(token.pos == "ADP" and token.text not in language.grammar.ofs for token in tokens[noun:bound]):
        return False
    return agree(tokens[noun], verb)


def _when(noun: str, language: Language) -> bool:
    return noun in language.people.dated or noun in language.calendar.units


def _telling(tokens: Sequence[Token], clause: range, here: int) -> bool:
    """Whether a finite verb follows token ``here`` in its clause."""
    for token in tokens[here + 1 : clause.stop]:
        if token.text in _BREAKS or token.pos in {"SCONJ", "CCONJ"} or token.has("PronType=Rel"):
            return False
        if token.has("VerbForm=Fin"):
            return True
    return False


def _last(tokens: Sequence[Token], clause: range, here: int, language: Language) -> int:
    """Where the phrase before the verb at ``here`` ends.

    That is before « ne », and before an aside: « Le groupe(, qui fabrique des pneus,) ».
    """
    if (denial := _denial(tokens, clause, here, language)) is not None:
        return max(denial - 1, clause.start)
    here = _bound(tokens, clause, here, language)
    if here - 1 <= clause.start or tokens[here - 1].text != ",":
        return here - 1
    inside = range(here - 2, max(here - _ASIDE, clause.start), -1)
    opened = next((index for index in inside if tokens[index].text in _BREAKS), None)
    if opened is None or tokens[opened].text != "," or opened + 1 >= here - 1:
        return here - 1
    relative = tokens[opened + 1].text in language.grammar.subjects or tokens[opened + 1].has("PronType=Rel")
    told = any(token.has("VerbForm=Fin") for token in tokens[opened + 1 : here - 1])
    return opened - 1 if relative or not told else here - 1


def _about(behind: Sequence[Token], grammar: Grammar) -> bool:
    """« (l'Église revendique) plus de 30 millions de fidèles »: a number behind an adverb is what the verb is about."""
    adverbial = len(behind) > 2 and behind[0].pos == "ADV" and behind[1].text in grammar.ofs
    return adverbial and (behind[2].pos == "NUM" or behind[2].text[0].isdigit())


def _hung(tokens: Sequence[Token], token: Token, led: frozenset[str] = frozenset()) -> bool:
    """Whether a verb hangs on the noun before it, as no finite one without « qui » does.

    It is finite by its ending, at the end or before one of the prepositions ``led``: « L'association lutte contre ».
    """
    qualifies = token.pos == "VERB" and token.dep in _QUALIFYING and token.head == token.index - 1
    behind = (word.text for word in tokens[token.index + 1 : token.index + 2])
    return qualifies and (token.has("VerbForm=Fin") or _ends(tokens, token) or not led.isdisjoint(behind))


def _bare(tokens: Sequence[Token], token: Token) -> bool:
    """« Le groupe construit un pont »: a participle with no auxiliary, and an article right behind it, is none."""
    here = token.index
    if token.pos != "VERB" or not participle(token) or token.dep == "conj" or here + 1 >= len(tokens):
        return False
    helped = any(t.dep in HELPERS and t.head == here for t in tokens[max(here - _GROUP, 0) : here])
    return not helped and (tokens[here + 1].pos == "DET" or _subjected(tokens, token))


def _subjected(tokens: Sequence[Token], token: Token) -> bool:
    """« Cette victoire fait de lui un roi »: whether a participle is the main word, with its subject before it."""
    before = tokens[max(token.index - _ASIDE, 0) : token.index]
    root = token.head == token.index and participle(token)
    return root and any(t.head == token.index and t.dep == "nsubj" for t in before)


def _ends(tokens: Sequence[Token], token: Token) -> bool:
    after = token.index + 1
    return after < len(tokens) and tokens[after].text in _STOPS


def _terse(tokens: Sequence[Token], clause: range, verb: Token) -> bool:
    """« L'intéressé nie. », « La direction dément. »: all of the sentence is a noun with its article, and the verb."""
    here = verb.index
    if here != clause.start + 2 or not _ends(tokens, verb):
        return False
    article, noun = tokens[clause.start : here]
    return article.pos == "DET" and noun.pos in NOUNS and noun.head in {noun.index, here} and agree(noun, verb)


def _quoted(tokens: Sequence[Token], clause: range, here: int) -> bool:
    """Whether a quotation opens at token ``here``, a colon before it or not: « Un témoin raconte : « … » »."""
    here += tokens[here].text == ":"
    return here in clause and tokens[here].text in _MARKS


def _described(token: Token, after: Token, grammar: Grammar) -> bool:
    """« Paris ferme sur les prix », « Rome prête à céder »: an adjective that needs no verb in a headline."""
    completed = after.lemma in {grammar.to, grammar.of, grammar.aim}
    return token.pos == "ADJ" and (token.lemma == token.text or completed)


def _told(tokens: Sequence[Token], clause: range, here: int) -> bool:
    """Whether its clause has a finite verb before token ``here``."""
    for index in range(here - 1, clause.start - 1, -1):
        if tokens[index].text in _BREAKS or tokens[index].pos == "SCONJ":
            return False
        if tokens[index].has("VerbForm=Fin"):
            return True
    return False


def _head(tokens: Sequence[Token], clause: range, last: int) -> int | None:
    """The main noun of the phrase that ends at token ``last``: behind a colon or « que », led by no preposition."""
    start = next((i + 1 for i in range(last, clause.start - 1, -1) if _begins(tokens[i])), clause.start)
    here = last
    while (
        start <= tokens[here].head < here
        and tokens[tokens[here].head].pos not in {"PUNCT", "VERB"}
        and (tokens[here].dep in _HELD or _led(tokens, here))
        and not _fronted(tokens, tokens[here].head, here)
    ):
        here = tokens[here].head
    if here > start and tokens[here].text[:1].isupper() and tokens[here - 1].pos == "PROPN":
        return _head(tokens, clause, here - 1)  # « la présidente Dalia (Grybas) », in two pieces
    return here if tokens[here].pos in NOUNS and not _led(tokens, here) else None


def _fronted(tokens: Sequence[Token], over: int, noun: int) -> bool:
    """« Selon la police, un homme menace … »: whether a comma parts a noun from one that a preposition leads."""
    return any(token.text == "," for token in tokens[over:noun]) and _led(tokens, over)


def _related(tokens: Sequence[Token], clause: range, verb: Token, language: Language) -> bool:
    """« le plan que le maire défend coûte »: whether the ``verb`` closes a clause of « que » before another verb."""
    here = verb.index
    if here + 1 not in clause or not tokens[here + 1].has("VerbForm=Fin"):
        return False
    that = next((index for index in range(here - 2, clause.start, -1) if _begins(tokens[index])), None)
    if that is None or tokens[that].text not in language.grammar.that or tokens[that - 1].pos not in _ENDING:
        return False
    noun = _head(tokens, clause, here - 1) if tokens[here - 1].pos in _ENDING else None
    return noun is not None and agree(tokens[noun], verb) and not _told(tokens, clause, here)


def _begins(token: Token) -> bool:
    """Whether a clause begins behind ``token``: « (des propos) que la direction juge … »."""
    return token.text in _STOPS or token.pos == "SCONJ" or token.has("PronType=Rel")


def _led(tokens: Sequence[Token], noun: int) -> bool:
    """Whether a preposition stands before the noun and what is its own."""
    before = skip_back(tokens, noun - 1, 0, _INSIDE)
    return before >= 0 and tokens[before].pos == "ADP"


def _raise(tokens: list[Token], clause: range, token: Token, last: int) -> None:
    """Have ``token`` for the verb of its clause, whose subject ends at token ``last``."""
    verb = token.index
    subject = _head(tokens, clause, last) if tokens[last].pos in _ENDING else None
    tokens[verb] = token
    if subject is not None:
        _subject(tokens, clause, verb, subject)
    if tokens[verb].dep in _NOMINALLY:
        tokens[verb] = replace(tokens[verb], dep="parataxis")
    _object(tokens, clause, verb)
    _unite(tokens, clause, verb)


def _unite(tokens: list[Token], clause: range, verb: int) -> None:
    """Have one root for the pieces of a sentence: the verb, if it is one."""
    roots = [index for index in clause if tokens[index].head == index]
    top = verb if verb in roots else roots[0]
    for root in roots:
        if root != top:
            tokens[root] = replace(tokens[root], head=top, dep="punct" if tokens[root].pos == "PUNCT" else "dep")


def _subject(tokens: list[Token], clause: range, verb: int, noun: int) -> None:
    """Have ``noun`` govern nothing behind the verb at ``verb``, and be governed by it."""
    over = tokens[noun].head
    if over > verb and tokens[over].pos not in VERBS:  # « le groupe dément toute négociation »
        tokens[verb] = replace(tokens[verb], head=_place(tokens, over, verb), dep=tokens[over].dep)
        tokens[over] = replace(tokens[over], head=verb, dep="obj")
    elif over != verb and verb not in above(tokens, over):
        tokens[verb] = replace(tokens[verb], head=_place(tokens, noun, verb), dep=tokens[noun].dep)
    elif over != verb:
        return
    tokens[noun] = replace(tokens[noun], head=verb, dep="nsubj")
    for index in range(verb + 1, clause.stop):
        if noun <= (token := tokens[index]).head < verb:
            tokens[index] = replace(token, head=verb, dep="obl:arg" if token.dep == "nmod" else token.dep)


def _place(tokens: Sequence[Token], index: int, verb: int) -> int:
    """What governs token ``index``: the verb that takes its place, if that is a root."""
    return verb if tokens[index].head == index else tokens[index].head


def _object(tokens: list[Token], clause: range, verb: int) -> None:
    """Have the noun of the phrase right behind the verb hang on it as its object."""
    here = verb + 1
    if here < clause.stop and tokens[here].pos == "SCONJ" and tokens[here].dep == "mark":
        told = tokens[tokens[here].head]  # « le groupe dément que l'usine ait fermé »
        if told.head == verb and told.dep in {"acl:relcl", "dep", "advcl"}:
            tokens[told.index] = replace(told, dep="ccomp")
        return
    here = skip(tokens, here, clause.stop, _INSIDE)
    if here >= clause.stop or here == verb + 1 or tokens[here].pos not in NOUNS:
        return
    noun = tokens[here].head if tokens[here].dep.startswith("flat") and tokens[here].head > verb else here
    if tokens[noun].head == verb:
        if tokens[noun].dep in _LOOSE:
            tokens[noun] = replace(tokens[noun], dep="obj")
    elif noun not in above(tokens, verb):
        tokens[noun] = replace(tokens[noun], head=verb, dep="obj")
