"""Who does what in a dependency tree: the clause of a verb, the complements of a noun.

:class:`Syntax` reads the Universal Dependencies tree of one :class:`~kg.model.Text` and answers in terms of grammar:
subjects (also of passives, infinitives, participles, relative and coordinated clauses), objects, obliques by
preposition. Where the tree lacks a subject or object, the nearest free noun phrase that agrees stands in, and the
:class:`Argument` is marked ``guessed``.

    syntax = Syntax(text, language.grammar)
    clause = syntax.clause(verb)        # verb: index of a verb, or of a participle tagged as adjective
    clause.subjects                     # heads of the logical subjects: of a passive, what follows « par »
    clause.objects                      # heads of the logical objects: of a passive, the grammatical subject
    clause.obliques("à", "pour")        # heads of the phrases after these prepositions
    syntax.complements(noun)            # the same for a noun: Argument(Part.OBLIQUE, head, "de")…
    syntax.phrase(head)                 # the span of a noun phrase, without its preposition

All indices are places in ``Text.tokens``; nothing here knows what a word means.
"""

from __future__ import annotations

from functools import cached_property
from operator import gt, lt
from typing import TYPE_CHECKING

from kg.annotate.beside import named_beside
from kg.annotate.clauses import Argument, Clause, Part, Voice, participle
from kg.annotate.control import alongside, controller, holder, seen, told_to
from kg.annotate.doers import finite, joint, main, misjoined, opening, sharing, undergoing
from kg.annotate.extents import extent
from kg.annotate.nearby import nearby
from kg.annotate.objects import cleft, inverted, related, taken
from kg.annotate.universal import AUXILIARIES, FLAT, NOMINAL, NOUNS, OBLIQUES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from kg.lang.grammar import Grammar
    from kg.model import Span, Text, Token

_SUBJECT = frozenset({"nsubj", "nsubj:pass", "nsubj:caus", "expl:subj"})
_CLAUSAL = frozenset({"xcomp", "ccomp", "advcl", "csubj"})
_EXPLETIVE = frozenset({"expl", "expl:comp", "expl:pass", "expl:pv"})
_HANGING = frozenset({"nmod", "obl:arg", "obl:mod", "obl", "obl:agent"})
_BEHIND = _HANGING | {"appos", "iobj"}
_MARK = frozenset({"mark"})
_PREDICATED = frozenset({"cop", "aux:pass", "aux:tense"})
_PERFECT = frozenset({"aux:tense", "aux", "aux:caus"})
_MARKS = frozenset({"aux", "aux:tense", "aux:pass", "aux:caus", "cop", "expl:comp", "expl:pass", "expl:subj", "mark"})
_HOLDING, _OBJECT = frozenset({"obj", "xcomp"}), frozenset({"obj"})
_OBJECT_OR_SUBJECT = _SUBJECT | {"obj"}
# From how many verbs a verb may take its subject, one from the other: a row of a hundred is no sentence.
_DEEPEST = 50


class Syntax:
    """The clauses and complements of one parsed text; ``grammar`` are the small words of its language.

    ``promisers`` are the lemmas of the verbs whose infinitive is done by their subject even where they have an object
    (« promettre à X de partir »); ``movers`` those of the verbs whose past is made with « être », never passive;
    ``presents`` the forms of verbs that the model takes for nouns and adjectives.
    """

    def __init__(
        self,
        text: Text,
        grammar: Grammar,
        promisers: frozenset[str] = frozenset(),
        movers: frozenset[str] = frozenset(),
        presents: frozenset[str] = frozenset(),
    ) -> None:
        self.text = text
        self.grammar = grammar
        self._tokens, self._children = text.tokens, text.children
        self._nearest_prepositions = frozenset({"", grammar.of})
        self._no_subjects = grammar.euphonic | grammar.where
        self._no_objects = grammar.reflexive | {grammar.within}
        self.promisers = promisers
        self.movers = movers
        self.presents = presents
        self._clauses: dict[int, Clause] = {}
        self._subjects: dict[int, tuple[tuple[int, ...], bool]] = {}
        self._deep = 0
        self._voices: dict[int, Voice] = {}
        self._complements: dict[int, tuple[Argument, ...]] = {}
        self._phrases: dict[tuple[int, bool], Span] = {}

    def clause(self, verb: int) -> Clause:
        """The clause of the verb at ``verb``."""
        known = self._clauses.get(verb)
        if known is None:
            known = self._clauses[verb] = self._build(verb)
        return known

    def kids(self, index: int, deps: frozenset[str]) -> list[Token]:
        """What ``index`` governs by one of ``deps``, in order."""
        tokens, found = self._tokens, []
        for child in self._children[index]:
            if tokens[child].dep in deps:
                found.append(tokens[child])  # noqa: PERF401  faster than a comprehension, for most have none
        return found

    def preposition(self, index: int) -> str:
        """The lemma of the preposition before the phrase of head ``index``, ``""`` without one."""
        return self._prepositions[index]

    @cached_property
    def _prepositions(self) -> tuple[str, ...]:
        """The preposition before the phrase of each token; of several the first, which is thus written last."""
        lemmas, forms, held = self.text.lemmas, self.text.lowered, self.grammar.held
        found = [""] * len(self._tokens)
        for token in reversed(self._tokens):
            if token.dep == "case" and token.index < token.head:
                found[token.head] = self._joint(token.index) or self.grammar.plain.get(
                    lemmas[token.index], lemmas[token.index]
                )
            elif token.pos == "PRON" and forms[token.index] in held and not found[token.index]:
                found[token.index] = held[forms[token.index]]
        return tuple(found)

    def _joint(self, index: int) -> str:
        """« d'après X » is no « de X »: both words of a preposition that « de » begins, else ``""``."""
        after = self._tokens[index + 1] if index + 1 < len(self._tokens) else None
        if after is None or self.text.lemmas[index] != self.grammar.of or after.dep != "fixed" or after.head != index:
            return ""
        return f"{self.grammar.of} {after.lemma}"

    def conjuncts(self, index: int) -> tuple[int, ...]:
        """``index`` and the nouns coordinated with it, those of a list included."""
        if not self._children[index]:
            return (index,)
        tokens, found = self._tokens, [index]
        for here in found:
            for child in self._children[here]:
                # A noun with an auxiliary is coordinated by mistake: it is the subject of its own clause.
                joined = tokens[child].dep == "conj" and tokens[child].pos in NOMINAL
                if joined and not self.kids(child, _PREDICATED):
                    found.append(child)
        return tuple(sorted(found)) if len(found) > 1 else (index,)

    def antecedent(self, pronoun: int) -> int | None:
        """The noun that the relative pronoun at ``pronoun`` stands for."""
        tokens = self._tokens
        here, seen = pronoun, 0
        while tokens[here].head != here and seen < len(self.text.sentence(pronoun)):
            if tokens[here].dep in {"acl:relcl", "acl"} and tokens[here].head < pronoun:
                return tokens[here].head
            here, seen = tokens[here].head, seen + 1
        for index in range(pronoun - 1, opening(self.text, pronoun) - 1, -1):
            if tokens[index].pos in NOUNS and tokens[index].dep not in FLAT:
                return index
        return None

    def phrase(self, head: int, *, whole: bool = False) -> Span:
        """The span of the noun phrase of ``head`` without its preposition, cut before what does not name it.

        Cut are appositions, relative clauses, lists, and complements led by another preposition than « de », with all
        that follows them. With ``whole``, everything that the head governs is kept.
        """
        known = self._phrases.get((head, whole))
        if known is None:
            known = self._phrases[head, whole] = extent(self, head, whole=whole)
        return known

    def first_under(self, index: int) -> int:
        """The first token of all that ``index`` governs, itself included."""
        return self._firsts[index]

    @cached_property
    def _firsts(self) -> list[int]:
        return _outermost(self._tokens, self._tokens, lt)

    def last_under(self, index: int) -> int:
        """The last token of all that ``index`` governs, itself included."""
        return self._lasts[index]

    @cached_property
    def _lasts(self) -> list[int]:
        return _outermost(self._tokens, reversed(self._tokens), gt)

    def complements(self, noun: int) -> tuple[Argument, ...]:
        """The phrases that the noun at ``noun`` governs by a preposition, nearest first.

        What hangs further right on one of them (« l'achat de X par Y », Y under X) is given too, ``guessed``, unless
        it is led by « de ». A possessive determiner is an oblique of preposition ``grammar.own``.
        """
        known = self._complements.get(noun)
        if known is None:
            known = self._complements[noun] = tuple(self._completing(noun))
        return known

    def _completing(self, noun: int) -> list[Argument]:
        found: list[Argument] = []
        for child in self._children[noun]:
            token = self._tokens[child]
            if token.dep == "det" and token.has("Poss=Yes"):
                found.append(Argument(Part.OBLIQUE, child, self.grammar.own))
            elif child > noun and (token.dep in _BEHIND or self._qualifies(token)):
                found += self._spread(child, self._prepositions[child])
                found += self._hanging(child)
        return found or self._roughly(noun)

    def _qualifies(self, token: Token) -> bool:
        """« l'évacuation de 200 riverains »: a noun behind a preposition is no adjective, whatever the tree says."""
        return token.dep == "amod" and token.pos == "NOUN" and bool(self._prepositions[token.index])

    def _roughly(self, noun: int) -> list[Argument]:
        """« la suppression d'environ 40 postes »: the number of things right behind a noun is not the verb's."""
        led, rough = (*self._tokens[noun + 1 : noun + 3], None, None)[:2]
        if led is None or rough is None or rough.pos != "ADV" or self.text.lowered[led.index] not in self.grammar.ofs:
            return []
        beside = led.head > rough.index and self._tokens[led.head].head == self._tokens[noun].head
        return [Argument(Part.OBLIQUE, led.head, self.grammar.of, guessed=True)] if beside else []

    def _spread(self, head: int, preposition: str, *, guessed: bool = False) -> list[Argument]:
        """The phrases of a list, each behind a preposition of its own or that of the first."""
        led = self._prepositions
        return [Argument(Part.OBLIQUE, i, led[i] or preposition, guessed) for i in self.conjuncts(head)]

    def _hanging(self, head: int) -> list[Argument]:
        """Complements other than with « de » that hang below ``head``."""
        found: list[Argument] = []
        for child in self._children[head]:
            if self._tokens[child].dep not in _HANGING:
                continue
            preposition = self._prepositions[child]
            if preposition not in self._nearest_prepositions:
                found += self._spread(child, preposition, guessed=True)
            if self._children[child]:
                found += self._hanging(child)
        return found

    def voice(self, verb: int) -> Voice:
        """Whether the verb at ``verb`` is active, passive (also a bare past participle) or reflexive."""
        chain = [verb]
        while chain[-1] not in self._voices:
            voice, above = self._voice(chain[-1])
            if above is None:
                self._voices[chain[-1]] = voice
            else:
                chain.append(above)
        found = self._voices[chain[-1]]
        self._voices.update(dict.fromkeys(chain, found))
        return found

    def _voice(self, verb: int) -> tuple[Voice, int | None]:
        """The voice of a verb, or the one before it whose auxiliary it shares, and with it the voice."""
        token = self._tokens[verb]
        if token.lemma in self.movers:
            return Voice.ACTIVE, None
        deps = {self._tokens[child].dep for child in self._children[verb]}
        for clitic in self.kids(verb, _EXPLETIVE) if not deps.isdisjoint(_EXPLETIVE) else ():
            if not self.grammar.reflexive.isdisjoint((clitic.lemma, clitic.text.lower())):
                return (Voice.PASSIVE if undergoing(self, verb) else Voice.REFLEXIVE), None
        if "aux:pass" in deps:
            return Voice.PASSIVE, None
        if participle(token) and deps.isdisjoint(_PERFECT):
            # « a promis la paix et (ordonné) une enquête »: one auxiliary serves both.
            shared = token.dep == "conj" and token.head < verb and participle(self._tokens[token.head])
            return Voice.PASSIVE, token.head if shared else sharing(self, verb)
        return (Voice.PASSIVE if self._left(token, deps) else Voice.ACTIVE), None

    def _left(self, token: Token, deps: set[str]) -> bool:
        """« Douze blessés sont à (déplorer) », « le site reste à (vendre) »: what is to be done to the subject."""
        own, over = self._tokens[token.index - 1], self._tokens[token.head].lemma
        led = token.has("VerbForm=Inf") and own.dep == "mark" and self.text.lemmas[own.index] == self.grammar.to
        bare = "obj" not in deps and (over in self.grammar.due or "cop" in deps)
        return led and bare and (token.dep == "xcomp" or "cop" in deps)

    def _build(self, verb: int) -> Clause:
        voice = self.voice(verb)
        subjects, guessed = self.grammatical(verb)
        objects = self._objects(verb)
        obliques = self._obliques(verb)
        arguments: list[Argument] = []
        if voice is Voice.PASSIVE:
            agents = [a for a in obliques if self._is_agent(a)]
            arguments += [Argument(Part.SUBJECT, a.head) for a in agents]
            arguments += [Argument(Part.OBJECT, head, guessed=guessed) for head in subjects]
            obliques = [a for a in obliques if a not in agents]
            arguments += [Argument(Part.ATTRIBUTE, head) for head in objects if head not in subjects]
        else:
            arguments += [Argument(Part.SUBJECT, head, guessed=guessed) for head in subjects if head not in objects]
            arguments += [Argument(Part.OBJECT, head) for head in objects]
        arguments += obliques
        arguments += [Argument(Part.CLAUSE, t.index) for t in self.kids(verb, _CLAUSAL)]
        return Clause(verb, voice, tuple(arguments), self._marks(verb))

    def _is_agent(self, argument: Argument) -> bool:
        by = {self.grammar.by, self.grammar.of, ""}  # « formé à Dax », « après un signalement »: the model errs
        told = self._tokens[argument.head].dep == "obl:agent" and argument.preposition in by
        return told or argument.preposition == self.grammar.by

    def _marks(self, verb: int) -> tuple[int, ...]:
        tokens = self._tokens
        marks = [c for c in self._children[verb] if tokens[c].dep in _MARKS or "Polarity=Neg" in tokens[c].features]
        return tuple(marks)

    # ---------------------------------------------------------------- subjects
    def grammatical(self, verb: int) -> tuple[tuple[int, ...], bool]:
        """The heads of the grammatical subject of ``verb``, and whether they were guessed."""
        known = self._subjects.get(verb)
        if known is None and self._deep < _DEEPEST:
            self._deep += 1
            self._subjects[verb] = ((), False)  # a cycle of mistaken heads ends here
            known = self._subjects[verb] = self._find_subject(verb)
            self._deep -= 1
        return known or ((), False)

    def _find_subject(self, verb: int) -> tuple[tuple[int, ...], bool]:
        own = self._own(verb)
        if own is None:
            own = misjoined(self, verb)
        if own is not None:
            return self.conjuncts(joint(self, own, finite(self, verb))), False
        inherited = self._inherited(verb)
        if inherited:
            return inherited, False
        token = self._tokens[verb]
        if token.has("VerbForm=Fin") or self.kids(verb, AUXILIARIES):
            found = nearby(self, verb)
            return (self.conjuncts(found), True) if found is not None else ((), False)
        return (), False

    def _own(self, verb: int) -> int | None:
        behind = inverted(self, verb)
        if behind is not None:
            return behind
        found = [t for t in self.kids(verb, _SUBJECT) if self._fits(t, verb)]
        if not found:
            return self._behind(verb)
        nouns = [t for t in found if t.pos in {"NOUN", "PROPN", "NUM"}]
        relatives = [t for t in found if t.text.lower() in self.grammar.subjects]
        if nouns:
            return nouns[0].index
        if relatives:
            return self.antecedent(relatives[0].index)
        return found[0].index

    def _behind(self, verb: int) -> int | None:
        """« où est mort Luc Bas »: what the tree takes for the object of a verb that has none."""
        moved = self._tokens[verb].lemma in self.movers
        helped = moved and any(aux.lemma == self.grammar.be for aux in self.kids(verb, AUXILIARIES))
        objects = self.kids(verb, _OBJECT) if helped else ()
        return next((one.index for one in objects if one.index > verb and one.pos in NOMINAL), None)

    def _fits(self, token: Token, verb: int) -> bool:
        """Whether what the tree takes for the subject of a verb may be that."""
        if self.text.lowered[token.index] in self._no_subjects or self._misread(token, verb):
            return False
        return token.index > verb or not self._predicate(token)

    def _predicate(self, token: Token) -> bool:
        """« Des bus sont partis en fumée et dix hommes ont été arrêtés »: a participle taken for the noun « parti »."""
        return token.text.lower() in self.movers and bool(self.kids(token.index, _PREDICATED))

    def _misread(self, token: Token, verb: int) -> bool:
        """A « subject » after an infinitive or participle is its object, one before a colon is the topic of a title."""
        if token.index < verb:
            return ":" in self.text.lowered[token.index : verb]
        governor = self._tokens[verb]
        if governor.has("VerbForm=Inf"):
            return True
        return governor.has("VerbForm=Part") and governor.dep in {"advcl", "acl", "xcomp"}

    def _inherited(self, verb: int) -> tuple[int, ...]:
        """The subject that a clause without one takes from the clause or noun that it hangs on."""
        token = self._tokens[verb]
        governor = self._tokens[token.head]
        if governor is token:
            return ()
        beside = named_beside(self, token)
        if beside is not None:
            return (beside,)
        above = main(self, token)
        if above is not None:
            return above
        first = alongside(self, verb) or sharing(self, verb)
        if first is not None:
            return self.grammatical(first)[0]
        infinitive = token.has("VerbForm=Inf")
        if infinitive and governor.lemma == self.grammar.see and self.voice(governor.index) is not Voice.REFLEXIVE:
            return seen(self, token)
        if token.dep.startswith("acl") or (token.dep in {"amod", "appos"} and participle(token)):
            if infinitive or any(t.pos == "ADP" for t in self.kids(verb, _MARK)):
                return holder(self, governor.index)
            if told_to(self, verb) is not None:
                return self.grammatical(governor.head)[0]
            said = governor.pos in NOMINAL and not participle(governor)
            return self.conjuncts(joint(self, governor.index, token)) if said else ()
        if governor.pos in NOMINAL:
            return holder(self, governor.index) if infinitive and token.dep in {"advcl", "xcomp", "conj"} else ()
        chosen = infinitive and governor.lemma in self.grammar.choosing and self.kids(governor.index, _OBJECT)
        held = token.dep == "xcomp" or chosen  # « a désigné X pour succéder à Y »
        controlled = held and governor.lemma not in self.promisers and controller(self, governor.index, token)
        if controlled:
            return controlled
        own = token.dep in {"ccomp", "parataxis"} and token.has("VerbForm=Fin")
        shared = token.dep in {"conj", "xcomp", "advcl", "ccomp", "dep", "parataxis"} and not own
        return self.grammatical(governor.index)[0] if shared else ()

    # ---------------------------------------------------------------- objects and obliques
    def _objects(self, verb: int) -> list[int]:
        found: list[int] = []
        subject = inverted(self, verb)
        for token in self.kids(verb, _OBJECT_OR_SUBJECT):
            if token.index == subject:
                continue
            if token.dep != "obj" and (token.index < verb or not self._misread(token, verb)):
                continue
            if token.index > verb and taken(self, verb, token.index):
                continue
            form = self.text.lowered[token.index]
            if form in self.grammar.that:
                noun = self.antecedent(token.index)
                found += self.conjuncts(noun) if noun is not None else ()
            elif form not in self._no_objects:
                found += self.conjuncts(token.index)
        return [*dict.fromkeys([*found, *related(self, verb)])]

    def _obliques(self, verb: int) -> list[Argument]:
        """What stands behind a preposition: of the verb, then joined to it, then below its object."""
        found: list[Argument] = []
        joined: list[Argument] = []
        below: list[Argument] = []
        if (fronted := cleft(self, verb)) is not None:
            found.append(Argument(Part.OBLIQUE, fronted, self._prepositions[fronted]))
        for child in self._children[verb]:
            token = self._tokens[child]
            if token.dep in OBLIQUES or (token.dep in _SUBJECT and self.text.lowered[child] in self.grammar.where):
                found += self._oblique(token)
            elif token.dep == "conj" and token.pos in NOMINAL and self._prepositions[child]:
                joined.append(Argument(Part.OBLIQUE, child, self._prepositions[child], guessed=True))
            elif token.dep in _HOLDING and token.pos in NOMINAL:
                below += self._hanging(child)
        return found + joined + below

    def _oblique(self, token: Token) -> list[Argument]:
        preposition = self._prepositions[token.index]
        if self.text.lowered[token.index] in self.grammar.relatives:
            found = self.antecedent(token.index)
            return [] if found is None else [Argument(Part.OBLIQUE, found, preposition)]
        if token.dep == "iobj" and not preposition:
            preposition = self.grammar.to
        return self._spread(token.index, preposition) + self._hanging(token.index)


def _outermost(tokens: Sequence[Token], ordered: Iterable[Token], beyond: Callable[[int, int], bool]) -> list[int]:
    """For each of ``tokens`` the one of all under it that is first as ``ordered``, ``beyond`` the others, or itself."""
    found = list(range(len(tokens)))
    for token in ordered:
        here = token.head
        while beyond(token.index, found[here]):
            found[here] = token.index
            here = tokens[here].head
    return found


__all__ = ["Argument", "Clause", "Part", "Syntax", "Voice", "participle"]
