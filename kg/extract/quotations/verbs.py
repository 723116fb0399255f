"""Which words of a sentence are verbs that may introduce speech, and where their groups begin and end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.joints import finite
from kg.annotate.tokens import first_of
from kg.annotate.universal import NOUNS, VERBS
from kg.extract.quotations.behind import subject_behind
from kg.extract.quotations.preceding import clause_before, suspended, waiting
from kg.extract.quotations.subjects import Subjects
from kg.lang.speech import Tense
from kg.model import Span
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kg.extract.quotations.units import Unit
    from kg.lang.speech import Cue, Speech
    from kg.model import Mention, Text, Token

# « a, de son côté, vivement dénoncé »: what may stand between an auxiliary and its participle.
_BETWEEN = frozenset({"ADV", "PRON", "ADP", "DET", "NOUN", "ADJ", "PUNCT", "CCONJ"})
_REACH = 7
# How far before its verb the first word of a short subject stands.
_SUBJECT = 4
# Words of a phrase may be parted by an adverb or a clitic: « en a aussi appelé », « a mis à nouveau en garde ».
GAP = 3
# « ont dénoncé vendredi un complot de plusieurs pays voisins et appelé … »: how far back an auxiliary may be shared.
_FAR = 25
FINITE = frozenset({Tense.PRESENT, Tense.IMPERFECT, Tense.PAST, Tense.CONDITIONAL})
# How a verb of the third person ends in the present.
_PRESENT = ("e", "ent", "it")
MARKS = frozenset(",–—-?!…)")


class Verbs:
    """Tells the verbs of one unit from the nouns and adjectives that the model takes them for."""

    def __init__(self, unit: Unit, speech: Speech, people: Mapping[int, Mention]) -> None:
        self.unit = unit
        self.text: Text = unit.text
        self.lowered = unit.text.lowered
        self.speech = speech
        self.grammar = speech.grammar
        self.inverted = speech.inverted | speech.grammar.euphonic
        self.subjects = Subjects(unit, speech, people)

    def at(self, index: int) -> str:
        """The word in small letters, ``""`` outside the unit."""
        return self.lowered[index] if index in self.unit.tokens else ""

    def first(self, index: int, tense: Tense) -> int | None:
        """The token that begins the verb's group: itself, its auxiliary or the verb that it completes."""
        token = self.text.tokens[index]
        if tense is Tense.FUTURE:
            return index if self._quoting(index) else None
        if tense is Tense.PARTICIPLE:
            found = self.auxiliary(index)
            if found is None and self.after_quote(index) and self.subjects.names(index + 1):
                return index  # « « La mer monte » averti Luc Roy »: so the press misspells « avertit »
            return found if found is not None else self._joined(token)
        if tense is Tense.INFINITIVE:
            return self._aspect(index)
        if tense is Tense.GERUND:
            articled = index - 1 in self.unit.tokens and self.text.tokens[index - 1].pos == "DET"
            return index if not articled or self._after_clitic(index) else None
        found = self.auxiliary(index)
        auxiliary = found is not None
        asked = found is not None and found + 1 < index and self.last(found) == index - 1
        if auxiliary and (token.has("VerbForm=Part") or asked):  # « a-t-il écrit »
            return None
        if index - 1 in self.unit.tokens and self.lowered[index - 1] == self.grammar.by:
            return None  # « a déclaré par écrit que »
        # « Le texte est voté, souligne le maire »: a form that is no participle has no auxiliary.
        whole = all(kind is not Tense.PARTICIPLE for _, kind in self.speech.forms.get(self.text.lowered[index], ()))
        verbal = token.pos in VERBS and (whole or not auxiliary)
        return index if verbal or (not self._determined(index) and self._sounds_finite(index)) else None

    def _quoting(self, index: int) -> bool:
        """« « J'ai eu peur », racontera-t-il », « Il dira plus tard : « … » »: what is quoted has been said."""
        first = self.clitics(index)
        said = self.last(index) > index or self.subjects.names(index + 1) or self.somebody(index + 1)
        if self.at(first - 1) == "," and said:
            return True  # inside of what is quoted too
        behind = range(index + 1, min(index + 1 + _FAR, self.unit.tokens.stop))
        stop = next((i for i in behind if self.at(i) == ":" or self.text.tokens[i].has("VerbForm=Fin")), index)
        led = self.at(stop) == ":" and stop + 1 in self.unit.quoted
        return led or self.after_quote(first)

    def _determined(self, index: int) -> bool:
        before = index - 1
        if before - 1 in self.unit.tokens and self.text.tokens[index].pos == "NOUN":
            same = self.lowered[before] in self.speech.same and self.lowered[before - 1] in self.grammar.contracted
            if same:
                return True  # « du même souffle »
        if before not in self.unit.tokens or self.text.tokens[before].pos not in {"DET", "ADP", "NUM"}:
            return False
        if self.at(before - 1) in self.speech.likening and self.lowered[before] in self.speech.neuter:
            after = self.text.tokens[min(index + 1, self.unit.tokens[-1])]
            return not after.has("VerbForm=Inf")  # « comme le fait dire »
        if self.at(before - 1) in self.speech.ne:
            return False  # « n'en doute pas »
        # « La police leur reproche »: behind a noun no article begins.
        clitic = self.lowered[before] in self.speech.clitics and before - 1 in self.unit.tokens
        owned = self.at(index + 1) in self.grammar.ofs and not self._infinitive_after(index, self.at(index + 1))
        if owned and self.lowered[before] in self.speech.definite:
            return True  # « abaissé de deux crans la note de l'Espagne »
        return not (clitic and self.text.tokens[before - 1].pos in {"NOUN", "PROPN", "PRON"})

    def _after_clitic(self, index: int) -> bool:
        """« …, les qualifiant de »: what the model takes for an article opens no clause."""
        clitic = self.lowered[index - 1] in self.speech.clitics
        return clitic and index - 2 in self.unit.tokens and self.text.tokens[index - 2].pos == "PUNCT"

    def _sounds_finite(self, index: int) -> bool:
        """Whether the words around make a finite verb of what the model takes for another word."""
        before = self.text.tokens[index - 1] if index - 1 in self.unit.tokens else None
        following_ = self._uninserted(index + 1)
        after = self.text.tokens[following_] if following_ in self.unit.tokens else None
        word, following = (before.text.lower() if before else ""), (after.text.lower() if after else "")
        if word in self.speech.subjects or word in self.speech.clitics:
            return True
        if following in self.speech.that or following in self.inverted or self._taken_up(index):
            return True
        if self.subjects.named_before(index) and (
            following_ in self.unit.quoted or (after is not None and after.pos in {"DET", "ADJ"})
        ):
            return True
        if following == ":" or index + 1 in self.unit.quoted:
            # « a évoqué « un acte lâche » et demande « … » »
            joined = before is not None and before.pos == "CCONJ" and following != ":"
            return joined or self.text.tokens[index].pos not in NOUNS
        if self.after_quote(index) or self._phrased(index) or self._infinitive_after(index, following):
            return True
        fits = after is not None and self._fits(index, after)
        if fits and before is not None and (before.pos in {"NOUN", "PROPN", "ADJ"} or word == ")"):
            return True
        joins = fits or following in self.grammar.tos or (after is not None and after.pos == "DET")
        if joins and word == "," and (waiting(self.subjects, index) or suspended(self.subjects, index)):
            return True
        if joins and word == "," and (self._stressed(index - 2) or self._closes(index)):
            return True
        told = self.somebody(index + 1, alone=True) or (self.subjects.names(index + 1) and self._closes(index))
        if word == "," and told:
            return True
        if self.text.tokens[index].dep == "ROOT" and self.text.tokens[index].pos == "ADJ":
            # « La presse locale parle de … »: what the model takes for an adjective of what has no other verb.
            return before is not None and before.pos in {"NOUN", "PROPN", "ADJ"}
        if before is not None and before.pos == "CCONJ" and after is not None:
            return after.pos == "DET" or (after.pos == "ADP" and following != self.grammar.to)
        if after is not None and (after.pos == "DET" or following == self.grammar.on) and self.subjects.governed(index):
            return True
        if self._bare(index, before, after):
            return True
        nominal = before is not None and before.pos in {"NOUN", "PROPN", "PRON"}
        completed = after is not None and (after.pos == "DET" or after.has("VerbForm=Inf"))
        return nominal and completed and self.text.tokens[index].pos in {"ADV", "X"}

    def clause_quoted(self, first: int) -> bool:
        """Whether the quotation before a comma opens its sentence, and has a verb, as no title that one « opens »."""
        quote = self.unit.quote_at(first - 2) or self.unit.quote_at(first - 1)
        words = self.text.within(quote.outer) if quote is not None else range(0)
        opens = bool(words) and words[0] == self.unit.tokens.start
        return opens and any(finite(self.text, index) is not None for index in words)

    def somebody(self, index: int, *, alone: bool = False) -> bool:
        """Whether an article and who may speak stand there: « …, grommelle un habitué »; ``alone``, and no more."""
        noun = index + 1
        if noun not in self.unit.tokens or self.text.tokens[index].pos != "DET":
            return False
        ended = noun + 1 not in self.unit.tokens or self.text.tokens[noun + 1].pos == "PUNCT"
        return (ended or not alone) and noun not in self.unit.quoted and self.subjects.may_speak(noun)

    def taken(self, index: int) -> bool:
        """« « Le pont est usé », contextualise un riverain »: a verb that the model takes for a noun or adjective."""
        token, before = self.text.tokens[index], index - 1
        if token.pos not in {"NOUN", "ADJ"} or self.at(before) != "," or before - 1 not in self.unit.quoted:
            return False
        who = self.subjects.people.get(index + 1)
        named = who is not None and who.kind is Kind.PERSON
        verbal = self.text.lemmas[index] not in self.speech.people and token.text.endswith(_PRESENT)
        return verbal and (named or self.somebody(index + 1)) and self.clause_quoted(index)

    def _bare(self, index: int, before: Token | None, after: Token | None) -> bool:
        """« La présidente du comité juge le projet »: between a noun and an article, no noun stands without its own."""
        if before is None or after is None or self.text.tokens[index].pos != "NOUN":
            return False
        return before.pos in {"NOUN", "ADJ"} and after.pos == "DET" and after.text.lower() in self.speech.definite

    def _uninserted(self, index: int) -> int:
        """The token behind « pour sa part », « quant à lui », if one of these begins at ``index``."""
        if index not in self.unit.tokens:
            return index
        start = self.text.tokens[index].span.start
        insert = self.speech.inserts.match(self.text.normal, start, self.unit.span.end)
        index = self.text.within(Span(start, insert.end())).stop if insert else index
        while index + 1 in self.unit.tokens and self.text.tokens[index].pos == "ADV":
            index += 1
        return index

    def _fits(self, index: int, after: Token) -> bool:
        """Whether what follows is what the verb takes: « chiffre à 40 millions », « table sur », « confesse avoir »."""
        readings = self.speech.forms.get(self.lowered[index], ())
        verbs = [verb for verb, tense in readings if tense in FINITE]
        takes = {
            kind for verb in verbs for cue in self.speech.verbs.get(verb, ()) if not cue.lead for kind in cue.takes
        }
        word, last = after.text.lower(), self.text.tokens[after.index + 1 : after.index + 2]
        if "amount" in takes and word in {self.grammar.to, self.speech.between} and last and last[0].text[:1].isdigit():
            return True
        if "inf" in takes and after.has("VerbForm=Inf"):
            return True
        if takes & {"noun", "rate"} and after.text[:1].isdigit():
            return True
        if "obj-adj" in takes and after.pos == "ADJ" and last and last[0].pos in {"DET", "ADP"}:
            return True
        grammar = self.grammar
        if word in grammar.ofs or word in grammar.tos or word in {grammar.by, grammar.within}:
            return False
        cased = any(word in words for kind, words in self.speech.cases.items() if kind in takes)
        return cased and bool(last) and last[0].pos in {"DET", "NUM"}

    def _closes(self, index: int) -> bool:
        """« Les loyers baisseront, chiffre le cabinet »: who may speak stands behind it, and a clause before."""
        name = subject_behind(self.subjects, index)
        return name is not None and self.subjects.may_speak(name) and clause_before(self.subjects, index)

    def _stressed(self, index: int) -> bool:
        """« Le maire, lui, juge … »: a pronoun between commas takes up the subject before its verb."""
        return self.at(index) in self.speech.stressed and self.at(index - 1) == ","

    def _taken_up(self, index: int) -> bool:
        """« Un témoin parle, lui, de … »: what a pronoun between commas follows is a verb."""
        commas = self.at(index + 1) == self.at(index + 3) == ","
        before = self.text.tokens[index - 1] if index - 1 in self.unit.tokens else None
        nominal = before is not None and (before.pos in {"NOUN", "PROPN", "ADJ"} or before.text == ",")
        return commas and nominal and self.at(index + 2) in self.speech.stressed

    def _infinitive_after(self, index: int, following: str) -> bool:
        """« crie et menace de partir »: a noun without article in front of « de » and an infinitive is a verb."""
        near = self.text.tokens[index + 2 : index + 2 + GAP] if following in self.grammar.ofs_plain else ()
        for token in near:
            if token.has("VerbForm=Inf"):
                return True
            if token.text.lower() not in self.speech.clitics:
                return False
        return False

    def _phrased(self, index: int) -> bool:
        """Whether the words behind make a phrase of the lexicon of it: « pointe du doigt »."""
        lemmas = [verb for verb, _ in self.speech.forms.get(self.lowered[index], ())]
        return any(cue.tail and self.tail(index, cue) for verb in lemmas for cue in self.speech.verbs.get(verb, ()))

    def after_quote(self, index: int) -> bool:
        """Whether a quotation ends right before the token, a comma or dash between them passed over."""
        here = index - 1
        if here in self.unit.tokens and self.text.tokens[here].text in MARKS and here not in self.unit.quoted:
            here -= 1
        return here in self.unit.tokens and here in self.unit.quoted

    def auxiliary(self, index: int) -> int | None:
        """The auxiliary of a participle, where nothing but what may stand between them does."""
        for here in range(index - 1, max(index - 1 - _REACH, self.unit.tokens.start - 1), -1):
            word = self.lowered[here]
            if here in self.unit.quoted:
                if self.text.tokens[here].pos in {"ADV", "PUNCT"}:  # « a « catégoriquement » démenti »
                    continue
                return None
            slip = here == index - 1 and word in self.speech.slips and self.text.tokens[index].pos != "NOUN"
            if word in self.speech.auxiliaries or slip:  # not « garde à vue », nor « Le pont est usé, dit Luc Roy »
                return here if self.lowered[here:index].count(",") != 1 else None
            passing = self.text.tokens[here].pos in _BETWEEN or word in self.inverted or word in self.speech.been
            if not passing:
                return None
        return None

    def _joined(self, token: Token) -> int | None:
        """A participle that shares the auxiliary of another: « a condamné … et estimé que »."""
        before = self.text.tokens[token.index - 1] if token.index - 1 in self.unit.tokens else None
        if before is None or before.pos not in {"CCONJ", "ADV"} or before.text.lower() in self.speech.nor:
            return None  # « n'a ni confirmé ni démenti »
        if token.dep == "conj" and token.head in self.unit.tokens and self.auxiliary(token.head) is not None:
            return token.index
        return token.index if before.pos == "CCONJ" and self._participle_before(token.index) else None

    def _participle_before(self, index: int) -> bool:
        """Whether another cue's participle with an auxiliary stands before, and no finite verb between."""
        for here in reversed([i for i in self.unit.frame if max(0, index - _FAR) <= i < index]):
            word = self.text.tokens[here]
            if any(tense is Tense.PARTICIPLE for _, tense in self.speech.forms.get(self.text.lowered[here], ())):
                auxiliary = self.auxiliary(here)
                if auxiliary is not None:
                    return self.text.tokens[auxiliary].lemma == self.grammar.have
            if word.has("VerbForm=Fin") or self.text.lowered[here] in self.speech.relating:
                return False
        return False

    def _aspect(self, index: int) -> int | None:
        """The finite verb over an infinitive that tells a thing done: « a tenu à préciser », « vient d'annoncer ».

        « avant d'ajouter que » tells it too.
        """
        near = self.lowered[max(index - 3, self.unit.tokens.start) : index]
        if near[-1:] == (self.grammar.without,):
            return None  # « il va sans dire que »
        if self.so_says(index - 1):
            return index - 1
        if near[-2:-1] == (self.speech.prior,) and near[-1] in self.grammar.ofs_plain:
            return index
        if near[-1:] == (self.grammar.aim,) and index + 1 in self.unit.quoted:
            return index  # « prend la parole pour vanter « … » »
        index = self._before_insert(index)
        for here in range(index - 1, max(index - 1 - GAP, self.unit.tokens.start - 1), -1):
            token = self.text.tokens[here]
            if self.unfailing(here):
                return first_of(self.auxiliary(here), here)
            if self._driven(here):
                return self.auxiliary(here)
            if token.lemma in self.speech.habits:
                return self._had(here)
            if token.lemma in self.speech.aspects and token.pos in {"VERB", "AUX", "ADJ"}:
                acts = token.has("VerbForm=Fin") or token.has("Tense=Pres")
                return self.auxiliary(here) or (here if acts else None)
            if token.pos not in {"ADV", "ADP", "PRON"}:
                return None
        return None

    def _driven(self, index: int) -> bool:
        """« a dû admettre », « a été contraint de reconnaître »: what somebody is made to say has been said."""
        first = self.auxiliary(index) if self.text.lemmas[index] in self.speech.driving else None
        if first is None or not self.text.tokens[index].has("Tense=Past"):
            return False
        return self.text.lemmas[index] == self.speech.owing or self.passive(first, index, set())

    def _had(self, noun: int) -> int | None:
        """« a coutume de dire », « a pour habitude de répéter »: the finite verb that has such a noun."""
        near = range(noun - 1, max(noun - 1 - GAP, self.unit.tokens.start - 1), -1)
        verb = next((here for here in near if self.text.tokens[here].pos in {"AUX", "VERB"}), None)
        had = verb is not None and self.text.lemmas[verb] == self.grammar.have
        return verb if verb is not None and had and self.text.tokens[verb].has("VerbForm=Fin") else None

    def unfailing(self, index: int) -> bool:
        """« ne cesse de répéter », « n'a pas hésité à dire », « n'a de cesse de »: what is denied is that one stops."""
        before = self.lowered[max(index - 1 - GAP, self.unit.tokens.start) : index]
        return self.text.lemmas[index] in self.speech.unfailing and not self.speech.ne.isdisjoint(before)

    def so_says(self, first: int) -> bool:
        """« « Le port vivra », de dire Luc Roy »: an infinitive behind « de » that is an incise."""
        led = self.at(first) in self.grammar.ofs_plain and self.at(first - 1) == ","
        return led and self.after_quote(first - 1) and self.subjects.names(first + 2)

    def _before_insert(self, index: int) -> int:
        """« vient, pour sa part, d'indiquer »: the token of the comma before what parts two verbs, else ``index``."""
        closed = index - 1 - (self.at(index - 1) in self.grammar.ofs_plain)
        if self.at(closed) != ",":
            return index
        for comma in range(closed - 2, max(closed - 2 * GAP, self.unit.tokens.start), -1):
            if self.text.tokens[comma].text == ",":
                return comma if self._uninserted(comma + 1) == closed + 1 else index
        return index

    def clitics(self, first: int) -> int:
        """The token that begins a group whose first word is ``first``, its clitics and « ne » with it."""
        while first - 1 in self.unit.tokens and first - 1 not in self.unit.quoted:
            if self.lowered[first - 1] not in self.speech.clitics:
                break
            if self.text.tokens[first - 1].pos == "DET" and not self._subject(first - 2):
                break
            first -= 1
        return first

    def _subject(self, index: int) -> bool:
        """Whether a pronoun that opens a clause or « comme » stands there: no article and verb follow « il »."""
        likened = self.text.tokens[index].lemma == self.grammar.like
        return likened or (self.at(index) in self.speech.subjects and self.text.tokens[index].pos == "PRON")

    def lead(self, first: int, index: int) -> set[str]:
        """The clitics of the group, as the leads they stand for."""
        start = self.clitics(first)
        words = self.lowered[start:index]
        return {self.speech.clitics[word] for word in words if word in self.speech.clitics}

    def passive(self, first: int, index: int, lead: set[str]) -> bool:
        """Whether the group tells what is done to its subject: « est accusé »."""
        words = set(self.lowered[first:index])
        return "se" not in lead and bool(words & self.speech.been or self.lowered[first] in self.speech.passive)

    def tail(self, index: int, cue: Cue) -> list[int] | None:
        """The tokens of the words behind the verb that its cue asks for; ``None`` where one is missing."""
        found: list[int] = []
        here = index
        for word in cue.tail:
            reach = 1 if found else GAP  # « met (aussi) en avant », and not « met en scène Ana avant »
            window = range(here + 1, min(here + 1 + reach, self.unit.tokens.stop))
            place = next((i for i in window if self.lowered[i] == word), None)
            if place is None:
                return None
            found.append(place)
            here = place
        return found

    def last(self, last: int) -> int:
        """The last token of a group, an inverted pronoun with it: « a-t-il dit »."""
        while last + 1 in self.unit.tokens and self.lowered[last + 1] in self.inverted:
            last += 1
        return last

    def lacking(self, noun: int) -> bool:
        """« pas d'élément », « aucun élément »: whether there is none of what the noun names."""
        before = self.lowered[max(noun - 2, self.unit.tokens.start) : noun]
        owned = before[-1:] != () and before[-1] in self.grammar.ofs_plain and before[0] in self.speech.deniers
        return owned or (before[-1:] != () and before[-1] in self.speech.nobody)

    def negated(self, first: int, index: int) -> bool:
        """Whether the saying is denied: « n'a pas dit », « aucun groupe n'a revendiqué »."""
        # « a assuré ne pas vouloir » denies what is said, not the saying: its « ne » stands behind the verb.
        before = set(self.lowered[first:index])
        subject = self.lowered[max(first - _SUBJECT, self.unit.tokens.start) : first]  # « aucun groupe n'a revendiqué »
        words = self.lowered[first : min(index + 3, self.unit.tokens.stop)]
        denied = not self.speech.deniers.isdisjoint(words) or not self.speech.nobody.isdisjoint(subject)
        return denied and not self.speech.ne.isdisjoint(before)
