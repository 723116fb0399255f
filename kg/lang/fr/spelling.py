"""What French writes in more ways than one, by the machine, by a wiki or by mistake."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING

from kg.lang.base import Variant, any_of, before_any_of, read_table

if TYPE_CHECKING:
    from collections.abc import Iterable

# The model was trained on plain apostrophes, hyphens and spaces and tags typographic ones as unknown words. Dashes,
# guillemets and curly quotation marks stay: they mean something, and the model knows them. A soft hyphen becomes a
# hyphen and a line separator a line feed: nothing may change the length.
PLAIN = MappingProxyType(
    {
        ord(mark): plain
        for marks, plain in (
            ("’‘ʼ′＇´`", "'"),
            ("\u00a0\u202f\u1680\u205f\u3000\u200b\u2060\ufeff" + "".join(map(chr, range(0x2000, 0x200B))), " "),
            ("\u2010\u2011\u00ad\u2212\ufe63\uff0d", "-"),
            ("\u2028\u2029\u0085\u000b\u000c\r", "\n"),
        )
        for mark in marks
    }
)

# All have the length of what they stand for.
MISSPELT = MappingProxyType({row[0]: row[1] for row in read_table("kg.lang.fr", "misspelt.tsv")})

# After a scale word or a number a capital is none.
_COUNTED = ("Million", "Milliard", "Mort", "Blessé", "Personne", "Euro", "Dollar")
_SMALL = MappingProxyType({word: word.lower() for noun in _COUNTED for word in (noun, f"{noun}s")})
# What no one counts in thousandths.
_WHOLE = (
    r"personnes|morts|blessés|victimes|manifestants|participants|spectateurs|habitants|hommes|femmes|enfants|soldats"
    r"|policiers|militaires|étudiants|élèves|salariés|réfugiés|déplacés|emplois|postes|logements|maisons|foyers"
    r"|exemplaires|électeurs|voix|votes|écoles|véhicules|voitures|passagers|visiteurs"
)
# What says that a page is in another language, or where to edit it.
_MARKED = r"(?:en|de|es|it|pt|nl|ru|ar|ja|zh|pl|sv|tr|he|uk|cs|hu|ko|ro|fa)\)"

# « il dit qu il part », « lorsqu elle ».
_UNJOINED = re.compile(r"(?<![\w'-])((?:[Qq]|lorsq|puisq|jusq)u) (?=[aeiouyhéèêâîôAEIOUHÉÈÎ]\w)")

# Who signs a post, behind its dash, and the day that stands behind.
_SIGNER = r"(?=[A-ZÀ-Ý][\w .'-]{1,50}\(@\w)"
_LINKS = ("pic.twitter.com/", "/t.co/")
_POSTED = r"(?:[A-Z][a-z]{2,8} \d{1,2}, \d{4}|\d{1,2} [A-Za-zéû]{3,9}\.? \d{4})"
_GAPS = MappingProxyType({"\n\n": "  ", "\n": " ", " ": " "})


def _begun(forms: Iterable[str]) -> frozenset[str]:
    """The words of each of ``forms``, three at most."""
    return frozenset(" ".join(re.findall(r"\w+", form)[:3]) for form in forms)


# What stands before a match is looked at behind its first characters: a pattern that begins with them is found sooner.
VARIANTS = (
    Variant("<<", re.compile(r"<<([^<>\n]+)>>"), r"« \1 »"),
    # « une réussite« , dit-il », « un mot »lourd« »: guillemets turned the wrong way by their blanks.
    Variant("«", re.compile(r"«(?<=[\w.!?…%)]«)(?=[\s,.;:)!?]|\Z)"), "»"),
    # Not « … mardi. »Le maire », where a blank is gone behind the mark.
    Variant("»", re.compile(r"»(?<=[\s(]»)(?<![.!?…]\s»)(?=[^\W\d][^«»\n]{1,400}»)"), "«"),
    # « 45''94 » is a time.
    Variant("''", re.compile(r"(?<![\d'])''(?=\w)((?:[^'\n]|'(?!'))+)''(?!')"), r"« \1 »"),
    # « Rosemont–La Petite-Patrie »: the score that joins two names is a hyphen.
    Variant("–", re.compile(r"–(?<=[a-zà-ÿ]–)(?=[A-ZÀ-Ý][a-zà-ÿ])"), "-"),
    Variant("[", re.compile(r"(?<=[\w.,;!?»)\]])\[\d{1,3}\]"), ""),
    # Capitals lose their accents: « A 17 heures », « A la mi-journée »; not « A voté ».
    Variant("A ", re.compile(r"(?:(?<![^\n])|(?<=[.!?»\"] ))A (?=\d|[A-ZÀ-Ý][a-zà-ÿ]|l'|[a-z]+[^é\W](?!\w))"), "À "),
    Variant("[m", re.compile(r"\[modifier\b[^\]\n]{0,60}\]"), ""),
    Variant("[r", re.compile(r"\[réf\.? \w+\]"), ""),
    # « [[Ville|la ville]] »: the blanks stand where the brackets do.
    Variant("[[", re.compile(r"\[\[(?:[^\[\]|\n:]{1,80}\|)?(?=[^\[\]|\n:]+\]\])"), ""),
    Variant("]]", re.compile(r"(?<=[^\W\d])\]\]"), ""),
    Variant("==", re.compile(r"(?m)^={2,4}(?=[^=\n]+=)|(?<=[\w ])={2,4} *$"), ""),
    Variant("(", re.compile(rf"\((?<=[\w ] .){_MARKED}(?=[ ,.])"), ""),
    # « Bravo pic.twitter.com/a1⏎— Ana Roy (@anaroy) May 3, 2020 »: a post and who signs it are one line, and no more.
    *[Variant(link, re.compile(rf"(?<=\w) (?:https?:/)?{re.escape(link)}\w{{1,30}}"), ".") for link in _LINKS],
    *[Variant(link, re.compile(rf"(?:https?:/)?{re.escape(link)}\w{{1,30}}"), "") for link in _LINKS],
    *[Variant("(@", re.compile(rf"(?<=[^\s.!?…]){gap}[—–] {_SIGNER}"), f".{blank}—") for gap, blank in _GAPS.items()],
    *[Variant("(@", re.compile(rf"{gap}[—–] {_SIGNER}"), f" {blank}—") for gap, blank in _GAPS.items()],
    Variant("(@", re.compile(rf"\(@\w{{1,30}}\)(?: {_POSTED})?"), ""),
    # « la grève ,il », « le Chili .Il »: the mark goes before the blank.
    Variant(" ,", re.compile(r"(?<=[\w»”\")]) ,(?=[^\W\d_])"), ", "),
    Variant(" .", re.compile(r"(?<=[^\W\d_]) \.(?=[A-ZÀ-Ý](?:[a-zà-ÿ]+[ ,']|'))"), ". "),
    # « 'C'est fini', dit-il »: an apostrophe stands between letters.
    Variant(
        "'",
        re.compile(
            r"'(?:(?<![^\n].)|(?<=[ (:].))(?=[^\W\d_]{2}|\w')((?:[^'\"«»“”\n]|(?<=\w)'(?=\w)){8,400}?)'(?![^\s,.;:!?)])"
        ),
        r"“\1”",
    ),
    # « a t-il dit », « à-t'il dit », « affirme t'il ».
    Variant("t", re.compile(r"[aà](?<!\w.)[ -]t[-' ](?=(?:ils?|elles?|on)(?!\w))"), "a-t-"),
    Variant("t", re.compile(r"[ -]t[-'](?<=[a-zà-ÿ]e...)(?=(?:il|elle|on)(?!\w))"), "-t-"),
    # « il a déclarer que »: it is read as « déclarée », of as many letters.
    Variant("er qu", re.compile(r"((?<!\w)(?:a|ont) [a-zà-ÿ]{3,})er(?= qu[e'])"), r"\1ée"),
    Variant("qu ", _UNJOINED, r"\1'"),
    Variant("Qu ", _UNJOINED, r"\1'"),
    # « de l opposition », « aujourd hui ».
    Variant(" l ", re.compile(r"(?<=[a-zà-ÿ,] )l (?=[aeiouhéèêâîôAEIOUHÉÈÎ]\w\w)"), "l'"),
    Variant("d hui", re.compile(r"(?<=ujourd) (?=hui(?!\w))"), "'"),
    # « il c'est rendu à Dax »; not « c'est rendu possible ».
    Variant(
        "c'",
        re.compile(r"(?<=[a-zà-ÿ,] )c(?='(?:est|était) (?:rendue? (?:à|au|en|aux|chez) |effondr|suicid|empar))"),
        "s",
    ),
    # « (le maire-NDLR) », « (ndlr : à Dax) »: what the newsroom signs.
    *[
        Variant(note, re.compile(rf" ?[-–,:]? ?{note}(?=[)\]])|(?<=[(\[]){note} ?:"), "")
        for note in ("NDLR", "Ndlr", "ndlr", "NdlR")
    ],
    # « 14,7 ME », « 2 MdsE »: what agencies write for « € ».
    Variant("E", re.compile(r"(?<=\d )(M|Mds?|[kK])E(?!\w)"), r"\1€"),
    Variant(" a ", re.compile(r"(né(?<!\w..)e? [^.,;\n]{0,25}\d{4} )a (?=[A-ZÀ-Ý])"), r"\1à "),
    # « la jeune pousse lyonnaise », which does not push.
    Variant(
        "eune pousse",
        re.compile(
            r"eune (?=pousse(?!\w))(?<=[Jj]eune.)"
            r"(?!pousse (?:à|au|aux|les?|la|des|une?|l') |(?<=[lLcC]e jeune.)pousse de )"
        ),
        "eune-",
    ),
    Variant("eunes pousses", re.compile(r"eunes (?=pousses(?!\w))(?<=[Jj]eunes.)"), "eunes-"),
    Variant("et Al", re.compile(r"(?<=\w et )Al(?=\.| ont | \()"), "al"),
    Variant(
        "General",
        re.compile(r"(?:(?<=\b[Ll]e )|(?<=\b[ad]u ))General(?= (?!Motors|Electric|Mills|Dyn)[A-Z])"),
        "général",
    ),
    *[Variant(f"{title}.", re.compile(rf"{title}(?<!\w...)\.(?= [A-ZÀ-Ý])"), title) for title in ("Mme", "Mgr")],
    Variant("Mlle.", re.compile(r"Mlle(?<!\w....)\.(?= [A-ZÀ-Ý])"), "Mlle"),
    Variant("Israel", re.compile(r"(?<=[a-zà-ÿ][ '])Israel(?! [A-ZÀ-Ý]|\w|-)"), "Israël"),
    Variant(",", re.compile(rf"([1-9](?<![\d.,].)\d{{0,2}}),(\d{{3}})(?= (?:{_WHOLE})(?!\w))"), r"\1 \2"),
    Variant(",", re.compile(r"([1-9](?<![\d.,].)\d{0,2}),(\d{3}),(\d{3})(?![\d.,]\d|\d)"), r"\1 \2 \3"),
    Variant("", re.compile(rf"(?<=\d )(?:{any_of(_SMALL)})(?!\w)"), _SMALL, _begun(_SMALL)),
    Variant(
        "",
        re.compile(rf"(?<![\w/.@-]){before_any_of(MISSPELT)}(?:{any_of(MISSPELT)})(?![\w/@-]|\.\w)"),
        MISSPELT,
        _begun(MISSPELT),
    ),
)
