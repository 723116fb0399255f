"""What a noun or participle hangs on: really, where the model takes a word too near, and by which words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.denials import AUXILIARY
from kg.annotate.universal import VERBS
from kg.lang import LANGUAGES

if TYPE_CHECKING:
    from kg.lang.modality import Governor, Modality
    from kg.model import Text, Token

NOMINAL = frozenset({"NOUN", "PROPN", "ADJ", "NUM", "PRON"})
# What helps a verb, and where a clause stands that no other governs.
_HELPING, _TOLD = frozenset({"aux:tense", "aux"}), frozenset({"ROOT", "acl:relcl", "conj", "parataxis"})
# Nouns between the two in the longest chain of real text.
_DEEPEST = 12
# What stands between a subject with its participle and their verb is no longer: « prévue mardi devant la gare ».
_ASIDE, _STOPS = 12, frozenset(".;:!?")
# From the last word of a name to the noun that it completes, and how each hangs from the next.
_STEPS, _INSIDE = 4, frozenset({"amod", "appos", "flat:foreign", "flat:name", "nmod"})


def finite(text: Text, index: int) -> Token | None:
    """The token that bears mood and tense for the verb ``index``: itself, its auxiliary or copula, if any."""
    tokens = text.tokens
    token = tokens[index]
    if token.has("VerbForm=Fin"):
        return token
    for child in text.children[index]:
        word = tokens[child]
        if word.dep in AUXILIARY and word.has("VerbForm=Fin"):
            return word
    return None


class Bearing:
    """A text with its language's words of mood, and the tokens that bear the mood and tense of its verbs."""

    def __init__(self, text: Text) -> None:
        language = LANGUAGES.get(text.document.language, LANGUAGES["fr"])
        self.text = text
        self.words: Modality = language.modality
        self.to, self.have, self.without = language.grammar.to, language.grammar.have, language.grammar.without
        self._bearers: dict[int, Token | None] = {}

    def finite(self, index: int) -> Token | None:
        """The token that bears mood and tense for the verb ``index``; see :func:`finite`."""
        if index not in self._bearers:
            self._bearers[index] = finite(self.text, index)
        return self._bearers[index]

    def governor(self, head: Token, complement: str) -> Governor | None:
        """The lexicon's word for ``head``; the lemmatizer leaves some forms of -er verbs as they are (« doute »)."""
        return self.words.verbs.get((head.lemma, complement)) or self.words.verbs.get((head.lemma + "r", complement))


def joined(bearing: Bearing, token: Token, head: Token) -> Token:
    """What a noun behind a conjunction is really joined to, when the model takes a word too near.

    In « craint la perte de cent postes et l'arrêt d'un four », the second has an article and no preposition as
    the first, not as what hangs from it. If that is the object of a verb, the verb.
    """
    if not _bare(bearing, token) or _bare(bearing, head):
        return head
    for _ in range(_DEEPEST):
        above = bearing.text.tokens[head.head]
        if above is head or (above.pos not in NOMINAL and not _transitive(bearing, above, token)):
            return head
        head = above
        if head.pos not in NOMINAL or _bare(bearing, head):
            return head
    return head


def _transitive(bearing: Bearing, verb: Token, noun: Token) -> bool:
    """Whether the verb has an object before ``noun``."""
    words = (bearing.text.tokens[child] for child in bearing.text.children[verb.index] if child < noun.index)
    return any(word.dep == "obj" and _bare(bearing, word) for word in words)


def _bare(bearing: Bearing, token: Token) -> bool:
    """Whether a noun has an article or number and no preposition."""
    words = [bearing.text.tokens[child] for child in bearing.text.children[token.index] if child < token.index]
    return any(word.dep == "det" for word in words) and not any(word.dep == "case" for word in words)


def cases(bearing: Bearing, noun: Token) -> list[str]:
    """The prepositions before a noun: « (sur) une hausse »."""
    words = (bearing.text.tokens[child] for child in bearing.text.children[noun.index] if child < noun.index)
    return [word.text.lower() for word in words if word.dep == "case"]


def head_of(bearing: Bearing, token: Token) -> Token:
    """What a word hangs on; « doit prendre la tête du parti, succédant à X » goes on with the verb."""
    head = above = bearing.text.tokens[token.head]
    if token.dep != "acl" or not present(token) or bearing.text.tokens[token.index - 1].text != ",":
        return head
    while above.pos in NOMINAL and above.head != above.index:
        above = bearing.text.tokens[above.head]
    return above if goes_along(token, above) else head


def nearest(bearing: Bearing, token: Token, head: Token) -> Token:
    """The noun, no name, right before « de » and an infinitive: « crie à la trahison et menace de partir »."""
    tokens = bearing.text.tokens
    led = next((i for i in bearing.text.children[token.index] if head.index < i and tokens[i].dep == "mark"), 0)
    near = tokens[max(led - 1, 0)]
    noun = near.pos in NOMINAL and near.text[:1].islower()
    near = near if led and noun and near.index > head.index else head
    return _planned(bearing, near, head) if led or head.index < token.index else near


def _planned(bearing: Bearing, owner: Token, head: Token) -> Token:
    """« la menace de Luc Roy de fermer l'usine »: the plan or wish of whoever an infinitive seems to complete."""
    if owner.lemma in bearing.words.nouns:
        return owner
    below, tokens, sure = owner, bearing.text.tokens, head.lemma in bearing.words.nouns
    for _ in range(_STEPS):
        if below.dep not in _INSIDE or below.head >= below.index or not (sure or _definite(bearing, below)):
            return owner
        below = tokens[below.head]
        if below.pos == "NOUN" and below.lemma in bearing.words.nouns:
            return below
    return owner


def _definite(bearing: Bearing, token: Token) -> bool:
    """« Luc Roy », « du maire »: somebody or something in particular."""
    children = (bearing.text.tokens[child] for child in bearing.text.children[token.index])
    return token.pos == "PROPN" or any(word.has("Definite=Def") for word in children)


def alongside(bearing: Bearing, token: Token, head: Token) -> Token:
    """The infinitive that an infinitive goes on with where the model has it go on with the finite verb above.

    « a été appelée pour ravitailler les villages et évacuer des malades ».
    """
    tokens = bearing.text.tokens
    if head.pos not in VERBS or not token.has("VerbForm=Inf") or head.has("VerbForm=Inf"):
        return head
    below = (tokens[i] for i in bearing.text.children[head.index] if head.index < i < token.index)
    return next((word for word in below if word.has("VerbForm=Inf")), head)


def goes_along(token: Token, verb: Token) -> bool:
    """« devrait fermer, supprimant cent postes »: a participle of the present behind the verb of its clause."""
    behind = verb.pos in VERBS and verb.index < token.index
    return behind and present(token) and token.dep in {"acl", "advcl"}


def looks_back(bearing: Bearing, token: Token, bearer: Token) -> bool:
    """« Luc Bas aura tenu dix mois »: a future perfect looks back where no clause says of what is to come.

    « quand il aura fini », « promet qu'elle aura fermé » do not.
    """
    perfect = bearer.dep in _HELPING and bearer.lemma == bearing.have and token.has("VerbForm=Part")
    marked = any(bearing.text.tokens[child].dep == "mark" for child in bearing.text.children[token.index])
    return perfect and token.dep in _TOLD and not marked


def infinitive_auxiliary(bearing: Bearing, index: int) -> bool:
    """Whether an infinitive helps the verb: « avoir vendu », « être vendu »."""
    words = (bearing.text.tokens[child] for child in bearing.text.children[index])
    return any(word.dep in AUXILIARY and word.has("VerbForm=Inf") for word in words)


def perfect_infinitive(bearing: Bearing, index: int) -> bool:
    """« avoir vendu », « avoir été vendu », but not « être vendu »."""
    words = (bearing.text.tokens[child] for child in bearing.text.children[index])
    perfect = any(word.dep in _HELPING and word.has("VerbForm=Inf") for word in words)
    return perfect and not bearing.text.tokens[index].has("VerbForm=Inf")


def main(bearing: Bearing, token: Token, head: Token) -> Token:
    """« La grève prévue mardi a été annulée »: the verb behind the participle that the model takes for it."""
    bare = head.has("VerbForm=Part") and head.index > token.index and bearing.finite(head.index) is None
    if not bare or not token.dep.startswith("nsubj"):
        return head
    tokens, children = bearing.text.tokens, bearing.text.children
    for verb in tokens[head.index + 1 : head.index + _ASIDE]:  # where the model may see a new sentence
        if verb.text in _STOPS or any(tokens[child].dep.startswith("nsubj") for child in children[verb.index]):
            return head
        if verb.pos == "VERB" and bearing.finite(verb.index) is not None:
            return verb
    return head


def present(token: Token) -> bool:
    """Whether the word is a participle of the present: « nommant »."""
    return token.has("VerbForm=Part") and token.has("Tense=Pres")
