"""What a rule asks of a token, in the terms of Universal Dependencies: classes of parts of speech and of relations."""

from __future__ import annotations

#: Parts of speech of what names, and of what tells.
NOUNS = frozenset({"NOUN", "PROPN"})
VERBS = frozenset({"VERB", "AUX"})
#: Parts of speech of what heads a noun phrase.
NOMINAL = NOUNS | {"PRON", "NUM", "SYM"}
#: Parts of speech of what stands between the start of a noun phrase and its noun, and between a subject and its verb.
BEFORE_NOUN = frozenset({"DET", "NUM", "ADJ"})
CLITICS = frozenset({"ADV", "PRON"})
#: Relations of a subject to its verb; with that of « il » in « il pleut ».
SUBJECTS = frozenset({"nsubj", "nsubj:pass"})
ANY_SUBJECT = SUBJECTS | {"expl:subj"}
#: Relations of « avoir » and « être » to the verb that they help; with that of « être » to what it links.
AUXILIARIES = frozenset({"aux", "aux:tense", "aux:pass"})
HELPERS = AUXILIARIES | {"cop"}
#: Relations of the words of a name to its first.
FLAT = frozenset({"flat:name", "flat:foreign"})
#: Relations to a verb of what a preposition leads in, as a rule.
OBLIQUES = frozenset({"obl", "obl:arg", "obl:mod", "obl:agent", "iobj"})
