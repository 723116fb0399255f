"""French formulas about what is said, as patterns: each is described in :class:`kg.lang.speech.Speech`."""

from __future__ import annotations

import re

from kg.lang.fr.midway import ASIDES

INSERTS = re.compile(
    rf"(?:{ASIDES}"
    r"|(?:lui|elle|eux|elles)(?:-mêmes?)?(?: aussi| également)?|sur (?:Twitter|Facebook|son (?:blog|site|compte))"
    r"|de vive voix|à qui (?:veut|voulait) (?:bien )?l'(?:entendre|écouter)"
    r"|dans le même souffle|du même souffle|face à (?-i:[A-ZÀ-Ý][\w-]+ [A-ZÀ-Ý][\w-]+)"
    r"|auprès d(?:e l'(?:AFP|agence(?-i: [A-ZÀ-Ý]\w+)*)|e la presse|(?:es|e plusieurs|'une?) (?:journalistes?|médias?))"
    r"|à l'(?:AFP|antenne)|dans un (?:communiqué|tweet|entretien|message)"
    r"|dans (?:la|le|une?) (?:revue|étude|lettre|tribune|vidéo|quotidien|magazine|journal)"
    r"(?-i:(?: [A-ZÀ-Ý][\w-]+){0,3}))(?![\w-]),?",
    re.IGNORECASE,
)
MANNER = re.compile(
    r"(?:encore |toujours |visiblement )?(?:sous le (?:choc|coup)|au bord des larmes|hors d(?:e lui|'elle))"
    r"|(?:le |un )?(?:(?:grand|large|petit) )?sourire (?:aux lèvres|en coin)|les larmes aux yeux|la larme à l'œil"
    r"|l(?:a (?:voix|gorge|mine)|'air|e (?:regard|ton)|es (?:yeux|bras)) \w+(?=[,.])|d'un(?:e voix| ton| air) \w+",
)
PLEA = re.compile(r"\s(?:non[- ])?coupables?(?!\w)", re.IGNORECASE)
LAPSE = re.compile(
    r"(?<=[\w»] )(?:quelques|plusieurs|peu|\w+) (?:minutes?|heures?|jours?|semaines?|mois|ans?|années|de temps) "
    r"(?:plus tard|plus tôt|auparavant)$"
)
MEDIUM = re.compile(
    r"(?:dans|par|via|lors d'|au cours d'|pendant|à travers)\s*(?:une?|son|sa|leur|ce|cette)\s"
    r"(?:bref\s|brève\s|long\s|longue\s|même\s)?"
    r"(?:communiqué|tweet|texte|éditorial|discours|courrier|entretien|interview|message|billet|tribune|lettre"
    r"|courriel|vidéo|allocution|déclaration|conférence de presse|point[ -]presse|point de presse)(?![\w-])"
    r"|par (?:voie de )?communiqué(?![\w-])"
    r"|par la (?:voix|bouche) (?:de|du|des|d')(?![\w-])|par l'(?:intermédiaire|entremise) (?:de|du|des|d')(?![\w-])"
    r"|en (?:conférence|point|mêlée) de presse|en (?:entrevue|interview)(?![\w-])"
    r"|(?:au|par) téléphone(?![\w-])|par (?:écrit|courriel|texto)(?![\w-])"
    r"|devant (?:la presse|(?:les|des) journalistes)|au micro (?:de|d'|du)\b"
    r"|sur (?:Twitter|Facebook|Instagram|LinkedIn|TikTok|YouTube|X|(?:son|leur|le|la|un|une) (?:compte|blog|site"
    r"|page|mur)|RTL|RMC|RFI|BFM(?:[ -]?TV)?|LCI|LCP|CNews|TF1|M6|Arte|Europe 1|France (?:\d+|Bleu|Culture|Info"
    r"|Inter)|franceinfo|Public Sénat|(?:Sud )?Radio \w+|Sud Radio|l'antenne (?:de|d'|du)|le plateau (?:de|d'|du))"
    r"(?![\w-])|dans les colonnes (?:de|du|des|d')(?![\w-])",
    re.IGNORECASE,
)
OCCASION = (
    r"\b(?:lors|à l'occasion|au cours|en marge|en clôture|en ouverture|à l'issue|au terme|dans le cadre)"
    r"\s+(?:d'une?|de|du|des|de la|de l'|d'|de cette?|de ces|de son|de sa)"
    r"|\bpendant\s+(?:le|la|les|l'|une?|cette?)|\bdevant\s+(?:le|la|les|l'|une?)"
)
SAYING = re.compile(
    rf"{OCCASION}|{MEDIUM.pattern}|(?:à la (?:sortie|suite|fin|mi-temps|barre)|au sortir) d|devant des \w+"
    r"|(?:à|dès) (?:son|leur) (?:arrivée|sortie|retour|descente)|(?:après|avant|pendant|durant) (?:son|sa|ses|leurs?)\b"
    r"|(?:après|avant de?) (?:s'être|être|avoir)\b",
    re.IGNORECASE,
)
THROUGH = (
    r"\b(?:sur|dans|à|au|aux|à l'|à la|sur la|sur l'|dans la|dans l'"
    r"|(?:micro|antenne|plateau|colonnes|caméras|ondes|site|journal|quotidien|chaîne|radio|agence)"
    r"(?: (?:de |du |des |de la |de l'|d'))?|invitée?s? (?:de |du |sur |d')|interrogée?s? (?:par |sur )(?:la |l')?)"
)
HEARD = re.compile(
    r",\s*(?:a-t-on \w+|\w+-t-on|\w+-on)"
    r"(?: (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|aujourd'hui|ce \w+)(?: (?:matin|soir))?)?"
    r"\s*,?\s*$",
    re.IGNORECASE,
)
REMARK = re.compile(
    r"(?<![\w'-])(?:(?P<cue>(?:c'est|telle? est)(?: du moins| en tout cas| aussi| là| en substance)? (?:l'|le |la )"
    r"(?:avis|opinion|remarque|constat|conviction|sentiment|analyse|conclusion|credo|message|thèse|version|verdict))"
    r"(?: (?:de la |de l'|de |des |du )|(?: d'))"
    r"|(?P<worded>c'est (?:par|en|sur|avec) ces (?:mots|termes|paroles) qu(?:e |'))"
    r"|(?P<signed>(?:(?:la|cette) (?:phrase|formule|citation|sortie|pique|boutade|remarque|déclaration)"
    r"|celle-(?:là|ci)) (?:(?:est |vient )?(?:de |d')(?!la |l'|cette? |un)|est signée ))"
    r"|(?:c'est|voilà)(?: du moins| en tout cas| aussi| notamment| également)? ce qu(?:e |')"
    r"(?P<verb>(?:(?:a|ont|avait|avaient|vient d'|viennent d')(?: également| aussi| notamment)? ?)?"
    r"(?:affirm|indiqu|assur|expliqu|dit|dis|annonc|soutien|pens|estim|révél|rapport|racont|avanc|préten|souten"
    r"|confi|déclar|conclu|précis|promet|promis|préconis|écri|croi)\w*))",
    re.IGNORECASE,
)
_ADVERB = (
    r"(?:aussi|aussitôt|bien|catégoriquement|depuis|déjà|d'ailleurs|encore|elle-même|fermement|formellement"
    r"|immédiatement|lui-même|officiellement|rapidement|vite|vivement)"
)
_AGAIN = rf"(?:{_ADVERB} )?"
_TOLD = (
    r"(?:affirmé|annoncé|assuré|confirmé|contesté|démenti|dit|indiqué|juré|martelé|nié|précisé|promis|redit|répété"
    r"|réfuté|souligné)"
)
_TELLS = (
    r"(?:admet|affirme|assure|confirme|conteste|craint|dit|dément|espère|jure|nie|promet|reconnaît|redoute|réfute"
    r"|répète|souhaite|soutient)"
)
_TELL = r"(?:affirment|assurent|confirment|contestent|craignent|démentent|disent|espèrent|nient|redoutent|réfutent)"
_RUMOUR = r"(?:accusation|affirmation|allégation|annonce|hypothèse|information|nouvelle|rumeur|thèse|version)"
# A verb alone, or with what tells when and to whom; « l'a confirmé : … », « l'a promis à ses fils » say more.
_ALONE = (
    r"(?=[,.;]|$| (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|ce |cette |dans une? |lors |devant "
    r"|en conférence|sur (?:Twitter|Facebook|X|son )|à (?:l'AFP|la presse|la radio|la télévision)|à plusieurs reprises"
    r"|aux? |par (?:la voix|communiqué)|auprès|sans ))"
)
# « Le maire le soutient » is said of somebody, who holds nothing.
SECONDING = re.compile(
    rf"(?<![\w'-])(?:(?P<held>l'(?:a|ont|avait|avaient) {_AGAIN}{_TOLD}{_ALONE}"
    rf"|(?:le |l')(?!soutient)(?:{_TELLS}|{_TELL}){_ALONE}"
    rf"|en (?:est|sont) {_AGAIN}(?:certaine?s?|convaincue?s?|persuadée?s?|sûre?s?)(?=[,.;]|$)"
    rf"|(?:(?:a|ont) {_AGAIN}démenti|dément|démentent)(?: {_ADVERB})?(?=\.?$))"
    rf"|(?:une|cette|la|l'|des|ces|les) ?{_RUMOUR}s? (?:a été |ont été )?"
    rf"{_AGAIN}(?P<by>(?:confirmé|contesté|démenti|fait|nié|rejeté|réfuté)e?s? )(?:\w+ )?{_AGAIN}(?:par |du côté d)"
    rf"|(?:(?:(?<=, )|(?-i:(?=C)))ce|(?:une|cette|des|ces) {_RUMOUR}s?) qu(?:e |')"
    rf"(?:[^,.;:?!]{{0,60}}? )??(?P<said>(?:(?:a|ont) )?{_AGAIN}(?:{_TOLD}e?s?|{_TELLS}|{_TELL}))(?![\w'-]))",
    re.IGNORECASE,
)
RECORDED = re.compile(
    r"(?:(?:propos|entretien|interview) (?:recueilli|réalisé|mené|conduit)(?:es?|s)?(?: [\w'-]+){0,3}|^recueillis?)"
    r" par(?![\w-])",
    re.IGNORECASE | re.MULTILINE,
)
# What opens a question or an answer: « Q. », « R : », « - », « 2) ».
TURNING = re.compile(
    r"(?:(?:Q|R|Question|Réponse)\s?(?:[.:/]|[-–—](?=\s))\s*(?:[-–—]\s)?|[-•]\s+|\d{1,2}[.)/]\s*(?:[-–—]\s)?)"
)
# « Trois questions à Luc Roy », « répond à nos questions ».
QUESTIONED = re.compile(
    r"(?:^|(?<=[.:] ))(?:\d{1,2}|deux|trois|quatre|cinq|six|sept|huit|dix) questions (?:à|au|aux) "
    r"|(?<!\w)répond(?:ait|u)? à (?:nos|quelques|trois|cinq) questions",
    re.IGNORECASE | re.MULTILINE,
)
CAUSING = re.compile(
    r"(?<![\w'-])(?<!pas )(?:ce qui|voilà qui|cela|ça|de quoi|faisant(?= )) ?"
    r"(?:(?:fait|faisait|fera|a fait|avait fait|faire)(?: (?:donc|ainsi|aussi|notamment|déjà))? )?"
    r"(?:affirmer|conclure|craindre|croire|dire|espérer|redouter|regretter) (?:à|au|aux)(?![\w-])",
    re.IGNORECASE,
)
PREFACING = re.compile(
    r"[^,;:«»]{0,40}(?<![\w-])(?:est|sont|fait|a|reste)(?: (?:pas|plus|aucun|tout|très|bien|assez|désormais))?"
    r" (?:(?:l'ombre )?d'un doute|(?:de )?doute|sans appel|"
    r"(?:acquis|certain|clair|entendu|établi|évident|limpide|net|simple|sûr|vu)e?s?)\s*",
    re.IGNORECASE,
)
READING = re.compile(
    r"(?<![\w'-])(?:(?P<incise>(?:lit|lisait|apprend|apprenait|découvre)-on"
    r"|(?:peut|pouvait|pourra)-on (?:y )?(?:(?:encore|notamment|ainsi|aussi) )?lire"
    r"|(?:est|était)-il (?:(?:encore|notamment|ainsi|aussi) )?(?:écrit|expliqué|indiqué|mentionné|noté|précisé"
    r"|rappelé|relevé|souligné|stipulé)(?= (?:dans|en|sur) ))"
    r"|il (?:en (?:ressort|ressortait)|(?:ressort|ressortait)(?= d))"
    r"|on (?:y (?:lit|lisait|apprend|apprenait)|(?:lit|lisait)(?= qu)"
    r"|(?:peut|pouvait|pourra) (?:y )?(?:(?:encore|notamment|ainsi|aussi) )?lire"
    r"|(?:lit|lisait|apprend)(?= dans )))(?![\w-])",
    re.IGNORECASE,
)
