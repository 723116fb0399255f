"""What a cue introduces as a noun phrase: « réclame une enquête », « accuse X d'avoir menti », « parle de 35 % »."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from kg.annotate.clauses import alike
from kg.annotate.universal import NOUNS, VERBS
from kg.extract.quotations.phrases import Phrases
from kg.extract.quotations.relatives import counted
from kg.extract.quotations.tails import untimed
from kg.lang.speech import Tense
from kg.model import Kind, Span, Stance

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from kg.extract.quotations.cues import Spoken
    from kg.model import Mention, Token

# What verbs take that do not stand alone.
_NEEDED = frozenset({"inf", "noun", "some"})
# Complements that are an object of the cue, whatever it is or of a certain form only.
PLAIN = frozenset({"noun", "some", "any", "own", "rate", "charge"})
_PREPOSITIONS = frozenset({"de-noun", "à-noun", "contre", "sur", "quant", "pour"})
NOMINAL = (
    PLAIN
    | _PREPOSITIONS
    | {"comme", "par", "en", "obj-de", "obj-à", "obj-adj", "obj-as", "blame", "amount", "figure", "in"}
)
# How far behind its verb an object or a « que » may stand: « a dit lundi à la presse, à l'issue de la réunion, que ».
REACH = 14
_NEAR = 3
# The endings of participles, which no adverb has.
MADE = ("é", "ée", "és", "ées")


class Objects(Phrases):
    """Finds the noun phrases that the cues of one unit introduce."""

    people: Mapping[int, Mention]
    dated: frozenset[int]
    gone: frozenset[int]

    def _past(self, index: int) -> int:
        """The first token from ``index`` on that is none of what may stand between a verb and its object.

        Adverbs, times and « de son côté », « quant à lui », « pour sa part ».
        """
        while index in self.unit.tokens and index not in self.unit.quoted:
            token = self.text.tokens[index]
            insert = self.speech.inserts.match(self.text.normal, token.span.start, self.unit.span.end)
            if insert:
                index = self.text.within(Span(token.span.start, insert.end())).stop
            elif token.pos == "ADV" and (self._counts(index) or token.text.lower().endswith(MADE)):
                break
            elif token.text == "," and (end := self._circumstance(index)):
                index = end
            elif token.pos == "ADV" or token.text == "," or index in self.dated:
                index += 1
            elif token.pos in {"ADP", "DET"} and index + 1 in self.dated:
                index += 2
            elif token.pos == "ADP" and (end := self._site(index + 1)):
                index = end
            else:
                break
        return index

    def _site(self, index: int) -> int | None:
        """The token behind a place that parts a verb from what is quoted: « a dénoncé à Lourdes « une faute » »."""
        mention = self.people.get(index)
        if mention is None or mention.kind is not Kind.PLACE or index not in self.unit.tokens:
            return None
        end = self.text.within(mention.span).stop
        opened = end in self.unit.tokens and any(
            quote.outer.start == self.text.tokens[end].span.start for quote in self.unit.quotes
        )
        return end if opened else None

    def _counts(self, index: int) -> bool:
        """« promet davantage de trains »: an adverb that is the article of a noun."""
        following = self.text.lowered[index + 1] if index + 1 in self.unit.tokens else ""
        return following in self.grammar.ofs and self.text.lowered[index] in self.speech.much

    def _circumstance(self, comma: int) -> int | None:
        """The token behind « , à l'issue du conseil, »: between two commas, with a preposition and no verb."""
        if comma + 1 not in self.unit.tokens or self.text.tokens[comma + 1].pos != "ADP":
            return None
        for index in range(comma + 2, min(comma + REACH, self.unit.tokens.stop - 1)):
            token = self.text.tokens[index]
            if token.text == ",":
                return index + 1
            verb = token.pos == "VERB" and not (token.has("VerbForm=Part") and token.has("Tense=Past"))
            if token.has("VerbForm=Fin") or token.pos in {"SCONJ", "PRON"} or verb:
                return None
            if token.text in {":", ";", "("} or index in self.unit.quoted:
                return None
        return None

    def _nominal(self, number: int) -> Iterator[Span]:
        cue = self.spoken[number]
        if (
            not cue.cue.takes & NOMINAL
            or self._worded(number)
            or self._hoped(cue)
            or self._rallied(cue)
            or self._related(cue)
        ):
            return
        start = self._prepositional(cue) or (self._called(cue) if self._speaks(cue) else None)
        if start is not None:
            yield self._trim(Span(self.text.tokens[start].span.start, self._nominal_end(number, start)))
            return
        if not self._speaks(cue):
            return
        children = sorted(child for anchor in cue.anchors for child in self.text.children[anchor] if child > cue.last)
        for child in children or self._next_noun(cue) or self._lent(cue):
            if child in self.unit.tokens and child != cue.speaker and self._takes(child, cue):
                first = self._begun(child, cue)
                whole = not cue.cue.takes & PLAIN
                end = self._end(number, child) if whole else self._nominal_end(number, child)
                told = Span(self.text.tokens[first].span.start, end)
                void = self._void(first, child, end) and not self._answers(cue, child)
                if self._completed(child, cue.cue.takes) or not (void or self._name(told)):
                    yield self._untimed(cue, self._trim(told))
                return
        first_ = self._unparsed(number)
        if first_ is not None:
            end = self._end(number, first_) if "obj-de" in cue.cue.takes else self._nominal_end(number, first_)
            if not self._void(first_, first_ + 1, end):
                yield self._trim(Span(self.text.tokens[first_].span.start, end))

    def _worded(self, number: int) -> bool:
        """« exprime sa crainte que le pont cède »: the noun behind the verb is a cue of its own."""
        behind = self.spoken[number + 1 : number + 2]
        near = range(self.spoken[number].last, self.spoken[number].last + _NEAR)
        return any(self.text.tokens[other.verb].pos == "NOUN" and other.verb - 1 in near for other in behind)

    def _untimed(self, cue: Spoken, told: Span) -> Span:
        """« a annoncé sa démission mardi »: what has been told, without when."""
        past = cue.tense is Tense.PARTICIPLE
        return untimed(self.text, told, self.gone, self.speech) if past and told else told

    def _unparsed(self, number: int) -> int | None:
        """Where the object begins that the model did not hang from the cue."""
        cue = self.spoken[number]
        if "figure" in cue.cue.takes:
            return self._figured(cue, number)
        if "in" in cue.cue.takes:
            return self._sight(cue)
        if "à-noun" in cue.cue.takes:
            return self._called(cue)
        if "amount" in cue.cue.takes and self._following(cue) is not None:
            return self._following(cue) if self._rated(cue) else None
        if "obj-de" in cue.cue.takes:  # « a accusé lundi Optilac d'avoir menti »
            name = self._past(cue.last + 1)
            parted = name in self.people and cue.last + 1 in self.dated
            return name if parted and self._completed(name, frozenset({"obj-de"})) else None
        found = (self._following(cue) or self._addressed(cue)) if cue.cue.takes & PLAIN else None
        return found if found is not None and self._formed(found, found, cue.cue.takes) else None

    def _void(self, first: int, head: int, end: int) -> bool:
        """« a nié les faits », « annonce la nouvelle »: an object that tells nothing of what is said."""
        if self.text.lowered[first] not in self.speech.own | self.speech.definite:
            return False
        if head not in self.unit.tokens:  # « a nié les », where the text is cut
            return True
        if self.text.lemmas[head] not in self.speech.void:
            return False
        following = self.text.tokens[head + 1] if head + 1 in self.unit.tokens else None
        if following is None or following.span.start >= end:
            return True
        return following.pos in {"ADP", "CCONJ", "PUNCT"} and following.text.lower() not in self.grammar.ofs

    def _answers(self, cue: Spoken, head: int) -> bool:
        """« conteste les faits », « rejette les accusations »: who answers a charge says something of it."""
        answers = cue.stance in {Stance.DENYING, Stance.FACTIVE} and cue.lemma in self.speech.answering
        return answers and self.text.lemmas[head] in self.speech.charges

    def _name(self, span: Span) -> bool:
        """« regrette l'ancien maire Luc Roy », « dénonce Optilac »: a name tells nothing of what is said."""
        words = list(self.text.within(self._trim(span)))
        named = [index for index in words if index in self.people]
        before = words[: len(words) - len(named)]
        if words != [*before, *named] or len({self.people[index].span for index in named}) != 1:
            return False
        others = [self.text.lemmas[i] for i in before if self.text.tokens[i].pos not in {"DET", "ADJ"}]
        return all(lemma in self.speech.people or lemma in self.speech.groups for lemma in others)

    def _urging(self, cue: Spoken) -> bool:
        """Whether the cue takes whom it asks as its object, and what is asked behind « à »."""
        return cue.stance is Stance.DEMANDING and "à" in cue.cue.takes

    def _called(self, cue: Spoken) -> int | None:
        """« appelle la foule au calme »: whom one calls, with what one calls to behind « à »."""
        start = self._past(cue.last + 1)
        if not self._urging(cue) or start not in self.unit.tokens:
            return None
        if self.text.tokens[start].pos not in {"DET", "PROPN"} or start in self.unit.quoted:
            return None
        for index in range(start + 1, min(start + REACH, self.unit.tokens.stop - 1)):
            token = self.text.tokens[index]
            if token.pos in {"VERB", "AUX", "PUNCT", "SCONJ"}:
                return None
            if self.text.lowered[index] in self.grammar.tos:
                return start if not self.text.tokens[index + 1].has("VerbForm=Inf") else None
        return None

    def _sight(self, cue: Spoken) -> int | None:
        """« voit dans ce projet une chance »: what is seen, behind where it is seen."""
        following = self.text.tokens[cue.last + 1] if cue.last + 1 in self.unit.tokens else None
        if following is None or following.text.lower() != self.grammar.inside:
            return None
        quoted = any(quote.outer.start > following.span.start for quote in self.unit.quotes)
        if cue.tense is Tense.PARTICIPLE and not quoted:
            return None  # « a vu dans ce film une femme »
        return self._behind(cue)

    def _placed(self, cue: Spoken) -> bool:
        """« voit dans ce projet « … » »: where it is seen is no part of what is said."""
        following = self.text.lowered[cue.last + 1] if cue.last + 1 in self.unit.tokens else ""
        return following in self.speech.places and self._sight(cue) is None

    def _in_fact(self, index: int) -> bool:
        """« confiant dans le fait que … »: a clause that completes an adjective."""
        words = self.text.tokens[index : index + 4] if index + 3 in self.unit.tokens else ()
        if not words or words[0].text.lower() != self.grammar.inside:
            return False
        return words[2].lemma.lower() in self.speech.void and words[3].text.lower() in self.speech.that

    def _rated(self, cue: Spoken) -> bool:
        """« chiffre les pertes à 40 millions »: an amount stands behind the object."""
        words = self.text.tokens[cue.last + 1 : min(cue.last + 1 + REACH, self.unit.tokens.stop)]
        return any(w.text.lower() in self.grammar.tos and self._figures(a) for w, a in pairwise(words))

    def _figures(self, token: Token) -> bool:
        return token.text[:1].isdigit() or token.pos == "NUM" or token.text.lower() in self.speech.about

    def _figured(self, cue: Spoken, number: int) -> int | None:
        """« parle de 35 % de grévistes », « a parlé d'un « jour sombre » »: only what is counted or quoted is said."""
        for index in range(cue.last + 1, min(cue.last + REACH, self.unit.tokens.stop - 1)):
            token = self.text.tokens[index]
            if self.text.lowered[index] not in self.grammar.ofs or index in self.unit.quoted:
                if token.pos in VERBS or token.text in {":", ";"}:
                    return None
                continue
            if self.speech.inserts.match(self.text.normal, token.span.start):
                continue
            stop = self._next_comma(index, self._nominal_end(number, index))
            words = [self.text.tokens[i] for i in self.text.within(Span(token.span.end, max(stop, token.span.end + 1)))]
            quoted = any(word.index in self.unit.quoted for word in words)
            if quoted or any(word.pos == "NUM" or word.text[:1].isdigit() for word in words):
                return index + 1
        return None

    def _following(self, cue: Spoken) -> int | None:
        """The article of the object that the model did not hang from the cue: « réclame, lui, une enquête »."""
        index = self._past(cue.last + 1)
        if index not in self.unit.tokens or index in self.unit.quoted:
            return None
        token = self.text.tokens[index]
        opens = token.pos in {"DET", "NUM"} or token.text.lower() in self.speech.partitive or self._counts(index)
        opens = opens or ("noun" in cue.cue.takes and self._partitive(index))
        return index if opens and index < cue.last + REACH else None

    def _partitive(self, index: int) -> bool:
        """« demande de l'aide »: some of a thing."""
        following = self.text.tokens[index + 1] if index + 1 in self.unit.tokens else None
        some = self.text.lowered[index] in self.grammar.ofs_plain and following is not None
        return (
            some and following is not None and following.pos == "DET" and following.text.lower() in self.speech.definite
        )

    def _addressed(self, cue: Spoken) -> int | None:
        """The object behind an addressee: « demande au maire de Metz une réunion »."""
        return self._behind(cue) if self._addressed_at(cue) is not None else None

    def _addressed_at(self, cue: Spoken) -> int | None:
        """Where those who are told stand behind the cue: « demande mardi aux habitants de … »."""
        first = self._past(cue.last + 1)
        return first if first in self.unit.tokens and self.text.lowered[first] in self.grammar.tos else None

    def _behind(self, cue: Spoken) -> int | None:
        """The article of the noun phrase behind the prepositional one that follows the cue."""
        bracket = 0
        for index in range(cue.last + 2, min(cue.last + REACH, self.unit.tokens.stop)):
            bracket += (self.text.tokens[index].text == "(") - (self.text.tokens[index].text == ")")
            if bracket:
                continue
            parted = self.text.tokens[index - 1].pos not in {"ADP", "DET", "CCONJ"}
            opens = self.text.tokens[index].pos == "DET" or self.text.lowered[index] in self.speech.partitive
            if opens and parted and index not in self.unit.quoted:
                return index
        return None

    def _prepositional(self, cue: Spoken) -> int | None:
        """The token where the complement behind a preposition begins, the preposition standing right behind the cue."""
        here = self._past(cue.last + 1)
        if here in self.unit.tokens and self.text.tokens[here].text == self.speech.regarding:
            here += 1
        if here + 1 not in self.unit.tokens:
            return None
        word, following = self.text.lowered[here], self.text.tokens[here + 1]
        counted = following.text[:1].isdigit() or following.pos == "NUM" or following.text.lower() in self.speech.about
        if "amount" in cue.cue.takes and word == self.grammar.to and counted:
            return here
        if "amount" in cue.cue.takes and word == self.speech.between and counted:
            return here
        if "par" in cue.cue.takes and word == self.grammar.by and self._objected(cue):
            return here  # « l'explique par la crise »
        if "obj-à" in cue.cue.takes and word in self.grammar.tos and (self._antecedes(cue) or self._given(cue)):
            return here  # « un tir que la police attribue à … », « impute à la pilule l'accident »
        kinds = {kind for kind in cue.cue.takes & _PREPOSITIONS if word in self.speech.cases[kind]}
        if not kinds or self._before_infinitive(here + 1) or following.text.lower() == self.grammar.this:
            return None
        return here if word in self.grammar.contracted else here + 1

    def _given(self, cue: Spoken) -> bool:
        """Whether who is blamed stands before what for, or a clitic for that: « l'impute à », « impute à X un tir »."""
        behind = self._behind(cue)
        articled = behind is not None and self.text.lowered[behind] in self.speech.definite | self.speech.single
        return self._objected(cue) or (articled and not self._verb_between(cue.last + 1, behind or 0))

    def _before_infinitive(self, index: int) -> bool:
        """Whether an infinitive stands there, « ne pas » or pronouns before it: « appelle à ne rien céder »."""
        passing = {*self.speech.clitics, *self.speech.deniers}
        while index + 1 in self.unit.tokens and self.text.lowered[index] in passing:
            index += 1
        return self.text.tokens[index].has("VerbForm=Inf")

    def _objected(self, cue: Spoken) -> bool:
        """Whether a clitic is the object: « le juge trop cher »."""
        group = {self.text.lowered[index] for index in range(cue.first, cue.verb)}
        return bool(group & self.speech.definite)

    def _next(self, cue: Spoken, between: Sequence[str]) -> bool:
        """« explique alors que … »: no verb that needs an object stands before « alors que » without one."""
        needs = bool(cue.cue.takes & _NEEDED) and not self._objected(cue) and not self._antecedes(cue)
        return needs and [*between] == [self.speech.meanwhile]

    def _hoped(self, cue: Spoken) -> bool:
        """An infinitive behind another verb (« a tenu à saluer »); « avant d'appeler la foule au calme » is done."""
        return cue.tense is Tense.INFINITIVE and cue.first != cue.verb

    def _antecedes(self, cue: Spoken) -> bool:
        """« un loyer que la ville juge trop cher »: a « que » before the verb stands for its object."""
        for index in range(cue.first - 1, max(cue.first - REACH, self.unit.tokens.start), -1):
            token = self.text.tokens[index]
            if token.has("VerbForm=Fin") or index in self.unit.quoted or token.text in {";", ":"}:
                return False
            if self.text.lowered[index] in self.speech.that:
                before = self.text.tokens[index - 1]
                return (
                    before.pos in {"NOUN", "PROPN", "ADJ", "PUNCT", "PRON"} and before.text.lower() != self.grammar.this
                )
        return False

    def _related(self, cue: Spoken) -> bool:
        """« la trêve que demandait la milice »: the object stands before its verb."""
        before = self.text.tokens[cue.first - 1] if cue.first - 1 in self.unit.tokens else None
        return before is not None and before.text.lower() in self.speech.that and cue.tense is not Tense.PARTICIPLE

    def _rallied(self, cue: Spoken) -> bool:
        """« appelle à la grève » is support or protest, no speech."""
        near = self.text.tokens[cue.last + 1 : cue.last + 2 + 2 * _NEAR] if cue.lemma in self.speech.calls else ()
        nouns = [token for token in near if token.pos == "NOUN"]
        called = (
            noun for noun in nouns[1:] if {t.text.lower() for t in near[: noun.index - cue.last - 1]} & self.grammar.tos
        )
        return any(noun.lemma in self.speech.votes for noun in (*nouns[:1], *called))

    def _next_noun(self, cue: Spoken) -> list[int]:
        """The noun right behind a cue that the model saw no verb in."""
        if len(cue.anchors) == 1 and self.text.tokens[cue.verb].pos in VERBS:
            return []
        window = range(cue.last + 1, min(cue.last + 5, self.unit.tokens.stop))
        return [i for i in window if self.text.tokens[i].pos in NOUNS][:1]

    def _lent(self, cue: Spoken) -> list[int]:
        """« a nié toute responsabilité et rejeté la faute »: the model hangs the second object from the first verb."""
        token = self.text.tokens[cue.verb]
        if token.dep != "conj" or cue.tense is not Tense.PARTICIPLE:
            return []
        return [i for i in self.text.children[token.head] if i > cue.last and self.text.tokens[i].dep == "obj"][:1]

    def _speaks(self, cue: Spoken) -> bool:
        token = self.text.tokens[cue.speaker]
        words = {token.lemma.lower(), token.text.lower()}
        mention = self.people.get(cue.speaker)
        named = mention is not None and mention.kind in {Kind.PERSON, Kind.ORGANIZATION, Kind.PLACE}
        if named or token.pos == "PRON" or not words.isdisjoint(self.speech.people):
            return True
        latter = self.text.tokens[cue.speaker - 1].lemma == self.grammar.this and bool(words & self.speech.latter)
        latter = latter or bool(words & self.speech.ordinals.keys())  # « La première dénonce un passage en force »
        if latter or not words.isdisjoint(self.speech.indefinite) or counted(self.text, self.speech, cue.speaker):
            return True
        beside = (self.people.get(c) for c in self.text.children[cue.speaker] if cue.speaker < c < cue.first)
        return any(near is not None and near.kind is Kind.PERSON for near in beside)

    def _takes(self, child: int, cue: Spoken) -> bool:
        token, takes = self.text.tokens[child], cue.cue.takes
        if token.pos not in {"NOUN", "PROPN", "PRON", "NUM", "X"} or child == cue.last:
            return False
        first = self._leftmost(child, cue.last)
        before = self.text.tokens[first - 1] if first - 1 > cue.last else None
        case = before.text.lower() if before is not None and before.pos == "ADP" else ""
        determiner = self.text.lowered[first]
        if case and not (case in self.speech.partitive and "noun" in takes and token.dep in {"obj", "obl:arg", "nmod"}):
            led = before is not None and before.index == self._past(cue.last + 1)  # « voit en lui un ami »
            kinds = (kind for kind in takes & self.speech.cases.keys() if kind != "par" and (led or kind != "en"))
            return any(case in self.speech.cases[kind] for kind in kinds)
        if "de-noun" in takes and determiner in self.grammar.contracted & self.grammar.ofs:
            return True
        verbal = self.text.tokens[cue.verb].pos in VERBS
        if verbal and token.dep not in {"obj", "nmod", "ccomp", "xcomp"} and len(cue.anchors) == 1:
            return False
        return self._formed(first, child, takes) or self._completed(child, takes)

    def _formed(self, first: int, child: int, takes: frozenset[str]) -> bool:
        """Whether the object from ``first`` on is of a form that the cue takes."""
        if "noun" in takes:
            return True
        opening = self.text.tokens[first]
        word = opening.text.lower()
        some = word in self.speech.some or opening.pos == "NUM" or word[:1].isdigit()
        if ("some" in takes and some) or ("any" in takes and word in self.speech.any):
            return True
        words = self.text.tokens[child + 1 : min(child + REACH, self.unit.tokens.stop)]
        if "charge" in takes and self.text.lemmas[child] in self.speech.charges:
            return word in self.grammar.these | self.speech.definite
        if "own" in takes and word in self.speech.own:
            return any(near.text.lower() in self.speech.owned for near in words[:2])
        if "rate" in takes and (some or self.text.lemmas[child] in self.speech.figures):
            stop = next((i for i, near in enumerate(words) if near.has("VerbForm=Fin")), len(words))
            return any(near.text[:1].isdigit() for near in (opening, *words[:stop]))
        return False

    def _completed(self, child: int, takes: frozenset[str]) -> bool:
        """Whether the object has what is said of it: « voit X comme Y », « explique X par Y », « accuse X de Y »."""
        words = [self.text.tokens[i] for i in range(child, min(child + REACH, self.unit.tokens.stop))]
        if "comme" in takes and any(
            word.lemma == self.grammar.like and after.pos != "ADP" for word, after in pairwise(words)
        ):
            return True
        if "par" in takes and any(word.text.lower() == self.grammar.by for word in words):
            return True
        if "blame" in takes and any(word.lemma == self.speech.blamed for word in words):
            return True
        if "obj-à" in takes and any(word.text.lower() in self.grammar.tos for word in words):
            return True
        if "amount" in takes and any(
            word.text.lower() in self.grammar.tos and self._figures(after) for word, after in pairwise(words)
        ):
            return True
        if "obj-adj" in takes and self._qualified(words):
            return True
        if "obj-as" in takes and self._likened_to(words):
            return True
        following = {word.text.lower() for word in words}
        return "obj-de" in takes and bool(following & self.grammar.ofs)

    def _likened_to(self, words: list[Token]) -> bool:
        """« qualifie ces propos d'inacceptables », not « qualifie le club de Dax » for a final."""
        for word, after, last in zip(words, words[1:], words[2:], strict=False):
            if word.pos in {"VERB", "AUX", "PUNCT"}:
                return False
            if word.text.lower() in self.grammar.ofs_plain and after.pos in {"ADJ", "NOUN"}:
                return last.pos in {"PUNCT", "CCONJ", "ADJ"}
        return False

    def _qualified(self, words: list[Token]) -> bool:
        """« juge la mesure insuffisante »: an adjective that agrees ends it, no day (« trouvé la mort samedi »)."""
        for word, after in pairwise(words):
            if word.pos in VERBS and not word.has("VerbForm=Part"):
                return False
            if word.pos == "ADJ" and word.index > words[0].index:
                return alike(words[0], word) and after.pos in {"PUNCT", "ADP", "CCONJ"}
            if word.text == ",":
                return False
        return False

    def _begun(self, child: int, cue: Spoken) -> int:
        """The first word of the object with head ``child``, times and inserts before it left out."""
        first, past = self._leftmost(child, cue.last), self._past(cue.last + 1)
        if past <= first or past not in self.unit.tokens:
            return first
        opens = past in self.unit.quoted or past in self.people or self.text.tokens[past].pos in {"DET", "NUM"}
        return past if opens else first
