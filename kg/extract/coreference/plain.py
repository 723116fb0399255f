"""Who a description or pronoun plainly stands for, before anything is weighed, and who a pronoun plainly is not.

« l'intéressé » is the person told of last, « le chef du gouvernement » who was called prime minister, « il » in « le
groupe Orial a indiqué qu'il recrute » the group.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from kg.annotate.clauses import participle
from kg.annotate.late import dead
from kg.annotate.tokens import climb, foremost
from kg.annotate.universal import FLAT, NOUNS
from kg.extract.coreference.crossed import crossed, leaves
from kg.extract.coreference.doubts import barred
from kg.extract.coreference.harm import MENTIONS, heads
from kg.extract.coreference.inside import leads, of_another_land
from kg.extract.coreference.phrases import Article, age, readings_of
from kg.extract.coreference.posts import reigns
from kg.extract.coreference.rivals import VAGUE
from kg.extract.coreference.seen import called
from kg.extract.coreference.strange import landed, lands
from kg.extract.coreference.suspicion import judging
from kg.lang.people import PLURAL, personal
from kg.naming import slug
from kg.terms import Form, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.extract.coreference.antecedents import Trail
    from kg.extract.coreference.figures import Figure
    from kg.extract.coreference.phrases import Phrase, Stand
    from kg.extract.coreference.seen import Seen
    from kg.extract.coreference.weights import Grounds
    from kg.lang.people import People
    from kg.model import Text, Token

# Steps up the tree from a name to the agent or subject that it is in, and from what a verb has to the verb.
_CLIMB = 5
_WITHIN = frozenset({"appos", "nmod", "flat:name", "conj"})
_OBJECTS = frozenset({"obj", "obl:arg"})
# « il, 62 ans, »: tokens behind a pronoun before « ans ».
_AGED = 2
_DECADE = 10
_ASIDE = ((",",), ("(",))
_COME_TO = frozenset({"attr", "obj", "xcomp"})
# Whoever is told by one speaks of it, and takes no office.
_TRADES = frozenset({"athlete", "job"})
_FAMILY = "family"
# In weight: within it, what was told of later may be meant by « ce dernier » as well.
_CLOSE = 100
# Words from « âgé » that opens a sentence to the pronoun it is said of.
_AGE = 8
# Words in which a sentence may tell somebody's function before the pronoun that it is said of.
_FRONT = 30


def concerned(trail: Trail, phrase: Phrase) -> Figure | None:
    """« l'intéressé »: the person named last, outside the words of others; « le peintre de 44 ans »: the only one.

    Whoever prosecutes or judges is not the one concerned.
    """
    if trail.text.lowered[phrase.head] not in trail.language.speech.concerned:
        return (_of_age(trail, phrase) or _installed(trail, phrase)) if phrase.article is Article.DEFINITE else None
    for seen in trail.recent(phrase.head):
        figure = seen.figure
        named = figure.kind is Kind.PERSON and figure.named and seen.form is Form.NAMED
        if named and figure.agrees(phrase.gender, "") and not seen.quoted and not judging(figure, trail.language):
            return figure
    return None


def ages(trail: Trail, figure: Figure) -> Iterator[int]:
    """How old the text says that somebody is: « Luc Bas, 41 ans », « un homme de 41 ans, Luc Bas »."""
    lowered = trail.text.lowered
    for mention in islice(figure.mentions, MENTIONS):
        last = trail.text.within(mention.span)[-1]
        told = lowered[last + 2 : last + 3] if lowered[last + 1 : last + 2] in _ASIDE else ()
        aged = trail.text.lemmas[last + 3 : last + 4] == (trail.people.year,)
        if mention.form is Form.NAMED and told and told[0].isdecimal() and aged:
            yield int(told[0])
        elif mention.head in trail.met and (years := age(trail.text, trail.met[mention.head], trail.people)):
            yield int(years)


def _of_age(trail: Trail, phrase: Phrase) -> Figure | None:
    """Who is named alone in the sentence before, and of no other age."""
    if phrase.readings[0].kind is not Kind.PERSON or any(r.kind is not Kind.PERSON for r in phrase.readings):
        return None
    years = age(trail.text, phrase, trail.people)
    if not years:
        return None
    number = trail.text.sentence_of[phrase.head]
    near = {s.figure for s in trail.recent(phrase.head) if s.figure.kind is Kind.PERSON and s.sentence == number - 1}
    if len(near) != 1 or not (figure := next(iter(near))).named or not figure.agrees(phrase.gender, phrase.number):
        return None
    lasts = (trail.text.within(m.span)[-1] for m in figure.mentions if m.form is Form.NAMED)
    told = {trail.text.lowered[i + 2] for i in lasts if trail.text.lowered[i + 1 : i + 2] == (",",)}
    if barred(trail, phrase, figure):
        return None
    return figure if {word for word in told if word.isdecimal()} <= {years} else None


def _installed(trail: Trail, phrase: Phrase) -> Figure | None:
    """« le nouveau maire »: who alone was named in the sentence before and had not been called so."""
    if phrase.number == PLURAL or not leads(trail, phrase):
        return None
    if trail.people.newly.isdisjoint(trail.text.lowered[phrase.first : phrase.head]):
        return None
    bases = {reading.base for reading in phrase.readings}
    sentence, quoted = trail.text.sentence_of[phrase.head], trail.quoted(phrase.head)
    near = (s for s in trail.recent(phrase.head) if s.form is Form.NAMED and s.figure.kind is Kind.PERSON)
    near = (s for s in near if s.sentence >= sentence - 1 and s.quoted == quoted)
    # « pour son président Luc Bas, le nouveau directeur … »: another
    near = (s for s in near if s.sentence < sentence or s.figure.sorts.isdisjoint(trail.people.ruling))
    able = {s.figure for s in near if s.figure.agrees(phrase.gender, phrase.number)}
    able = {figure for figure in able if bases.isdisjoint(figure.roles) and not crossed(trail, phrase, figure)}
    able = {figure for figure in able if figure not in trail.spoke or figure.sorts.isdisjoint(_TRADES)}
    able = {figure for figure in able if not of_another_land(trail, phrase, figure)}
    return next(iter(able)) if len(able) == 1 else None


def left(trail: Trail, stand: Stand) -> Figure | None:
    """« Il a annoncé le départ de Luc Bas. Il sera remplacé par … »: who goes, not who says so."""
    text, verb = trail.text, trail.text.tokens[stand.verb]
    if stand.pronoun.case != "subject" or verb.lemma not in trail.people.replacing:
        return None
    if all(text.tokens[index].lemma != trail.people.grammar.be for index in text.children[verb.index]):
        return None
    near = (s for s in trail.recent(stand.head) if s.figure.kind is Kind.PERSON and s.figure.named and not s.quoted)
    fit = (s for s in near if s.figure.agrees(stand.pronoun.gender, stand.pronoun.number))
    return next((seen.figure for seen in fit if leaves(trail, seen.head)), None)


def decade(trail: Trail, phrase: Phrase) -> Figure | None:
    """« la quinquagénaire »: the only one of such an age."""
    since = trail.people.decades.get(phrase.readings[0].base) if phrase.readings else None
    if since is None or phrase.number == PLURAL:
        return None
    near = dict.fromkeys([*trail.named(Kind.PERSON), *(s.figure for s in trail.recent(phrase.head))])
    able = [f for f in near if f.kind is Kind.PERSON and f.agrees(phrase.gender, phrase.number)]
    told = [f for f in able if any(since <= years < since + _DECADE for years in ages(trail, f))]
    return told[0] if len(told) == 1 else None


def mourned(trail: Trail, stand: Stand) -> Figure | None:
    """« Luc Bas est mort, a annoncé Jan Vial. Il laisse deux enfants », « Il avait 90 ans »: the dead, who is named."""
    text, people, verb = trail.text, trail.people, trail.text.tokens[stand.verb]
    if stand.pronoun.case != "subject":
        return None
    below = [index for index in text.children[verb.index] if index > verb.index]
    had = verb.lemma == people.grammar.have and verb.has("Tense=Imp")  # « il a 40 ans » is of the living
    old = had and any(text.lemmas[index] == people.year for index in below)
    old = old or text.lowered[verb.index] in people.aged
    kin = (r.sort == _FAMILY for index in below for r in readings_of(text, index, people)[1])
    if not old and not (verb.lemma in people.leaving and any(kin)):
        return None
    near = (s for s in trail.recent(stand.head) if s.figure.kind is Kind.PERSON and s.figure.named and not s.quoted)
    fit = dict.fromkeys(s.figure for s in near if s.figure.agrees(stand.pronoun.gender, stand.pronoun.number))
    lost = [figure for figure in fit if any(dead(trail.text, trail.frames, head) for head in heads(trail, figure))]
    if not lost and not old:  # far from where it is told, the only one of the article
        able = (f for f in trail.named(Kind.PERSON) if f.agrees(stand.pronoun.gender, stand.pronoun.number))
        lost = [figure for figure in able if any(dead(trail.text, trail.frames, head) for head in heads(trail, figure))]
        return lost[0] if len(lost) == 1 else None
    return lost[0] if lost else None


def coach(trail: Trail, phrase: Phrase) -> Figure | None:
    """« le technicien »: the coach told of last."""
    told = trail.people.coaching.get(phrase.readings[0].base) if phrase.readings else None
    if told is None or phrase.number == PLURAL:
        return None
    near = (s.figure for s in trail.recent(phrase.head) if s.figure.kind is Kind.PERSON and s.figure.named)
    able = (figure for figure in near if figure.agrees(phrase.gender, "") and not told.isdisjoint(figure.roles))
    return next((figure for figure in able if not crossed(trail, phrase, figure)), None)


def doer(text: Text, seen: Seen, stand: Stand) -> bool:
    """Whether what was seen is who does what the participle before the pronoun tells, whose subject is another.

    « Créée par Anne Roux, elle emploie … »: the firm, not Anne Roux. Nor is the vote or match that a verb is said of
    « ce dernier » behind it.
    """
    token, tokens, verb = text.tokens[seen.head], text.tokens, stand.verb
    if stand.pronoun.case == "near" and seen.figure.kind is Kind.EVENT:
        return _subject(text, seen.head, stand.head)
    for _ in range(_CLIMB if stand.pronoun.case == "subject" else 0):
        if token.dep == "obl:agent":
            lead = tokens[token.head]
            return lead.has("VerbForm=Part") and lead.head == verb and lead.index < verb and lead.dep != "conj"
        if token.dep not in _WITHIN or token.head == token.index:
            return False
        token = tokens[token.head]
    return False


def _subject(text: Text, head: int, end: int) -> bool:
    """Whether token ``head`` stands in the subject of the verb that token ``end`` completes, however far."""
    above = climb(text.tokens, end, _CLIMB)
    for _ in range(_CLIMB):
        token = text.tokens[head]
        if token.dep.startswith("nsubj"):
            return token.head in above
        if token.dep not in _WITHIN or token.head == head:
            return False
        head = token.head
    return False


def human(trail: Trail, stand: Stand) -> bool:
    """Whether a pronoun plainly is somebody: « ce dernier, 29 ans, », « Âgé de 90 ans, il », « il est avocat ».

    And who says « je »: « “Je pars”, a-t-elle dit ».
    """
    text, people = trail.text, trail.people
    if stand.head in trail.selves[0]:
        return True
    if stand.pronoun.case == "subject" and _succeeds(trail, stand.verb):
        return True
    start = text.sentence(stand.head).start
    if stand.pronoun.case == "subject" and text.lowered[start] in people.aged and stand.head - start < _AGE:
        return True
    if stand.pronoun.case == "subject" and _opens(trail, start, stand.head):
        return True
    after = text.tokens[stand.head + 1 : stand.head + 4]
    if len(after) > _AGED and after[0].text == "," and after[1].text.isdecimal() and after[2].lemma == people.year:
        return True
    verb = text.tokens[stand.verb]
    if stand.pronoun.case == "subject" and _becomes(trail, verb):
        return True
    said = stand.pronoun.case in {"subject", "near"}
    said = said and any(text.tokens[i].dep == "cop" for i in text.children[verb.index])
    readings = readings_of(text, verb.index, people)[1] if said and verb.pos == "NOUN" else ()
    return personal(readings)


def _becomes(trail: Trail, verb: Token) -> bool:
    """« il en devient le président »: what somebody comes to be."""
    if verb.lemma not in trail.language.relations.copulas:
        return False
    told = (c for c in trail.text.children[verb.index] if c > verb.index and trail.text.tokens[c].dep in _COME_TO)
    readings = [reading for index in told for reading in readings_of(trail.text, index, trail.people)[1]]
    return personal(readings)


def _opens(trail: Trail, start: int, stop: int) -> bool:
    """« Ancien maire de Dax, il … »: whether what a sentence opens with, and no verb behind it, tells a function."""
    tokens, noun = trail.text.tokens, start + (trail.text.tokens[start].pos == "ADJ")
    if not start < stop < start + _FRONT or tokens[noun].pos not in NOUNS:
        return False
    readings = readings_of(trail.text, noun, trail.people)[1]
    called = personal(readings)
    return called and not any(token.has("VerbForm=Fin") for token in tokens[noun:stop])


def _succeeds(trail: Trail, verb: int) -> bool:
    """« il succède à Luc Bas »: only somebody takes the place of somebody."""
    if trail.text.lemmas[verb] not in trail.frames.succeeding:
        return False
    told = (t for t in map(trail.text.tokens.__getitem__, trail.text.children[verb]) if t.dep in _OBJECTS)
    return any(t.index in trail.at and trail.at[t.index].kind is Kind.PERSON for t in told)


def treated(trail: Trail, stand: Stand, seen: Seen) -> bool:
    """« Le médecin a examiné Luc Bas. Il lui a prescrit … »: whom somebody without a name has done something to.

    Where one of two does something to the other, it is not he.
    """
    tokens = trail.text.tokens
    token, lowered = tokens[seen.head], trail.text.lowered
    if stand.pronoun.case != "subject" or token.dep not in _OBJECTS:
        return False
    beside = (tokens[child] for child in trail.text.children[stand.verb] if child != stand.head)
    if not any(t.pos == "PRON" and lowered[t.index] in trail.people.beside for t in beside):
        return False
    subjects = (t for t in map(tokens.__getitem__, trail.text.children[token.head]) if t.dep == "nsubj")
    return any(_somebody(trail, subject, stand) for subject in subjects if subject.index < token.head)


def another(trail: Trail, stand: Stand, seen: Seen) -> bool:
    """Whether what was seen is plainly another than the pronoun stands for."""
    aside = treated(trail, stand, seen) or _completes(trail, stand, seen) or _undergoes(trail, stand, seen)
    return aside or doer(trail.text, seen, stand)


def _undergoes(trail: Trail, stand: Stand, seen: Seen) -> bool:
    """« Luc Bas affronte Jan Roy, qu'il a battu »: of whom a clause with « que » is told does not do what it tells.

    So with « avec qui il » and « dont il ».
    """
    tokens, lead = trail.text.tokens, stand.head - 1
    subject = stand.pronoun.case == "subject" and not stand.inverted and lead > 1
    led = subject and tokens[lead - 1].pos == "ADP"
    whose = subject and (led or trail.text.lowered[lead] == trail.people.grammar.whose)
    if not subject or not tokens[lead].has("PronType=Rel") or not (whose or tokens[lead].dep == "obj"):
        return False
    last = lead - led - 1
    last -= tokens[last].text == ","
    heads = {foremost(tokens, last, FLAT), foremost(tokens, last, FLAT | {"appos"})}
    return seen.head in heads or any(trail.starts[head][0] is seen.figure for head in heads & trail.starts.keys())


def _completes(trail: Trail, stand: Stand, seen: Seen) -> bool:
    """« Un frère de Luc Bas est parti et il a écrit »: who only completes the subject of the verb before."""
    tokens, verb = trail.text.tokens, trail.text.tokens[stand.verb]
    subject = stand.pronoun.case == "subject" and stand.pronoun.number != PLURAL
    if not subject or stand.inverted or verb.dep != "conj" or not seen.head < verb.head < stand.head:
        return False
    here, person = tokens[seen.head], False
    while here.dep == "nmod" and here.head < here.index:
        here = tokens[here.head]
        readings = readings_of(trail.text, here.index, trail.people)[1]
        person = person or personal(readings)
    bears = here.dep.startswith("nsubj") and here.head == verb.head and here.index != seen.head
    return bears and person and (not stand.pronoun.gender or here.has(f"Gender={stand.pronoun.gender}"))


def _somebody(trail: Trail, subject: Token, stand: Stand) -> bool:
    """Whether a noun that is no name tells of a person that the pronoun agrees with."""
    readings = readings_of(trail.text, subject.index, trail.people)[1] if subject.pos == "NOUN" else ()
    named = subject.index in trail.at and trail.at[subject.index].named
    alike = all(r.gender in {"", stand.pronoun.gender} or not stand.pronoun.gender for r in readings)
    return bool(readings) and not named and alike and all(r.kind is Kind.PERSON for r in readings)


def addressed(text: Text, stand: Stand, people: People) -> bool:
    """Whether a pronoun is who is told something: « il lui a avoué », and so somebody or a body, never an affair."""
    return (
        text.lowered[stand.head] == people.dative
        and stand.head < stand.verb
        and text.lemmas[stand.verb] in (people.human | people.telling)
    )


def reporting(trail: Trail, stand: Stand, near: list[Seen]) -> Figure | None:
    """« Le groupe Orial a indiqué qu'il recrutait »: who says so, where ``near`` has it."""
    tokens = trail.text.tokens
    verb = tokens[stand.verb]
    if stand.pronoun.case != "subject" or stand.inverted or verb.dep != "ccomp":
        return None
    says = tokens[verb.head].lemma in trail.people.human or tokens[verb.head].lemma in trail.language.speech.verbs
    if not says or verb.head > stand.head or verb.has("Mood=Sub"):
        return None
    subjects = [c for c in trail.text.children[verb.head] if tokens[c].dep == "nsubj" and c < verb.head]
    tellers = {trail.at[head] for head in subjects if head in trail.at}
    return next((seen.figure for seen in near if seen.figure in tellers), None)


def _ends(trail: Trail, words: tuple[str, ...], head: int) -> bool:
    """Whether token ``head`` is the last of ``words``."""
    return trail.text.lowered[max(head + 1 - len(words), 0) : head + 1] == words


def ruler(trail: Trail, phrase: Phrase) -> Figure | None:
    """« le chef du gouvernement » is who was called prime minister, « le président américain » who is known as such."""
    lowered, people = trail.text.lowered, trail.people
    office = phrase.noun, lowered[phrase.last]
    if office in people.alike:
        alike = people.alike[office]
        return next((f for f in trail.named(Kind.PERSON) if trail.notes.ever(f, _ends, trail, alike)), None)
    if office in people.reigning:
        titles = people.reigning[office]
        heads = ((f, head) for f in trail.named(Kind.PERSON) for m in f.mentions for head in trail.titles_of(m))
        named = next((f for f, head in heads if lowered[head] in titles and reigns(trail, head)), None)
        return named or next((f for title in titles for f in trail.owners(title) if _enthroned(trail, f)), None)
    if not leads(trail, phrase) or any(trail.called(reading.base) for reading in phrase.readings):
        return None
    countries = {slug(trail.demonyms[lowered[index]].place) for index in lands(trail, phrase)}
    if not countries:
        return None
    leaders = trail.language.relations.leaders
    for figure in trail.named(Kind.PERSON):
        names = {slug(trail.text.meant(m.span)) for m in figure.mentions if m.form is Form.NAMED}
        if any(not countries.isdisjoint(leaders.get(name, ())) for name in names) and figure.agrees(phrase.gender, ""):
            return figure
    return None


def _enthroned(trail: Trail, figure: Figure) -> bool:
    """Whether a figure without a name has been called ruler of a land, or what one has no land for: « le pape »."""
    phrase = None if figure.named else trail.phrases.get(figure)
    if phrase is None or phrase.number == PLURAL or phrase.article is not Article.DEFINITE:
        return False
    return reigns(trail, phrase.head) or (phrase.noun in trail.people.crowned and phrase.last == phrase.head)


def counted(trail: Trail, phrase: Phrase) -> Figure | None:
    """« Deux alpinistes sont morts. Les deux hommes … »: the only ones without a name of whom there are as many."""
    number = _many(trail, phrase)
    if not number or phrase.article is Article.POSSESSIVE:
        return None
    kinds = {reading.kind for reading in phrase.readings} - {Kind.CONCEPT}
    near = dict.fromkeys(s.figure for s in trail.recent(phrase.head) if s.figure.kind in kinds and not s.figure.named)
    told = [f for f in near if f in trail.phrases and _many(trail, trail.phrases[f]) == number]
    if len(told) != 1 or barred(trail, phrase, told[0]):
        return None
    first = trail.phrases[told[0]]
    vague = not VAGUE.isdisjoint({reading.sort for reading in (*first.readings, *phrase.readings)})
    alike = vague or not {r.sort for r in first.readings}.isdisjoint({r.sort for r in phrase.readings})
    return told[0] if alike and (not first.gender or not phrase.gender or first.gender == phrase.gender) else None


def _many(trail: Trail, phrase: Phrase) -> str:
    """The number before a noun of several: « deux alpinistes », ``""`` if there is none."""
    before = trail.text.tokens[phrase.first : phrase.head] if phrase.number == PLURAL else ()
    return next((token.text.lower() for token in before if token.pos == "NUM"), "")


def happening(text: Text, stand: Stand, people: People) -> bool:
    """Whether a pronoun plainly is something that takes place: « il aura lieu »."""
    if stand.pronoun.case != "subject":
        return False
    beside = people.happening.get(text.tokens[stand.verb].lemma, frozenset())
    return not beside.isdisjoint(text.lowered[index] for index in text.children[stand.verb])


def handled(text: Text, stand: Stand, people: People) -> bool:
    """Whether a pronoun plainly is a thing: « l'a abrogé », « il a été publié », « l'a jugée illégale »."""
    if _built(text, stand, people):
        return True
    passive = any(text.tokens[index].dep == "aux:pass" for index in text.children[stand.verb])
    if stand.pronoun.case != "object" and not (passive and stand.pronoun.case == "subject"):
        return False
    lemmas = {text.lemmas[index] for index in text.children[stand.verb] if text.tokens[index].pos == "ADJ"}
    return text.lemmas[stand.verb] in people.handling or not lemmas.isdisjoint(people.inanimate)


def _built(text: Text, stand: Stand, people: People) -> bool:
    """« Inauguré en 1926, il (accueille) »: what the participle that opens its sentence says of a subject."""
    before = text.tokens[text.sentence(stand.head).start : stand.head]
    if stand.pronoun.case != "subject" or not before or before[-1].text != ",":
        return False
    opens = next((token for token in before if token.pos not in {"ADV", "PUNCT"}), before[-1])
    return participle(opens) and opens.lemma in people.built


def latest(trail: Trail, stand: Stand, stood: list[tuple[Seen, Grounds]], chosen: Figure) -> Figure | None:
    """« ce dernier »: of those of one sort with ``chosen`` the one told of last, ``stood`` being in that order.

    Nobody where a thing told of later may be meant as well: « La ministre aide la filière. Celle-ci souffre … ».
    """
    alike = (
        seen.figure
        for seen, _ in stood
        if seen.figure.kind is chosen.kind and (seen.figure.named == chosen.named or seen.figure.determined)
    )
    found = next(alike, chosen)
    if found.kind is Kind.PERSON and trail.text.lemmas[stand.verb] in trail.people.human:
        return found  # « cette dernière a refusé »
    opens = _subject_of(trail, found, stood)
    body = next((s.figure for s, _ in stood if s.figure is found or _body(trail, s, stand)), found)
    if opens and body is not found:
        return body
    least = max(0, max(grounds.weight() for _, grounds in stood) - _CLOSE)
    for seen, grounds in stood:
        if seen.figure is found:
            break
        if seen.sentence == trail.text.sentence_of[stand.head]:
            continue
        thing = seen.figure.kind is not found.kind and seen.form is Form.NOMINAL and not seen.quoted
        done_to = trail.text.tokens[seen.head]
        likely = grounds.weight() > least or (done_to.dep == "obj" and done_to.head in opens)
        if thing and not landed(trail, seen.head) and likely:
            return None
    return found


def _subject_of(trail: Trail, figure: Figure, stood: list[tuple[Seen, Grounds]]) -> set[int]:
    """The verbs that somebody is the subject of, by name or title, if his last mention is."""
    if figure.kind is not Kind.PERSON:
        return set()
    last = next(seen for seen, _ in stood if seen.figure is figure)
    heads = (last.head, *trail.notes.titles.get(last.head, ()))
    tokens = (trail.text.tokens[head] for head in heads)
    return {token.head for token in tokens if token.dep.startswith("nsubj")}


def _body(trail: Trail, seen: Seen, stand: Stand) -> bool:
    """« (La ministre aide) l'entreprise Orial. (Celle-ci …) »: a body of that gender, by its name."""
    named = seen.figure.kind is Kind.ORGANIZATION and seen.form is Form.NAMED
    return named and called(trail, seen) == stand.pronoun.gender
