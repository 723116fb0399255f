"""What the lines of a French newspaper's page begin with.

Each pattern has its sentences in ``tests/test_layout.py``.
"""

from __future__ import annotations

import re
from types import MappingProxyType

from kg.lang.layout import Page
from kg.terms import Layout

_MONTH = r"(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)"
_DAY = r"(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),?\ )?"
# « 20 jan », « 3 sept. 2018 ».
_SHORT = r"(?:jan|janv|fév|févr|mar|avr|jui|juil|aoû|sep|sept|oct|nov|déc)\.?"
_FIGURES = r"\d{1,2}/\d{1,2}/\d{4}"
_DATE = rf"{_DAY}(?:1er|\d{{1,2}})\ (?:{_MONTH}|{_SHORT})(?:\ \d{{4}})?"
# A hyphen is in the word: to have it part words too takes time that grows with the fourth power of « A-A-A-… ».
_TOWN = r"[A-ZÉÈÎÂ][\w'-]+(?:(?:\ (?:d[eu]\ |la\ |sur\ )?|-(?:d[eu]|la|sur)\ )[A-ZÉÈÎÂ][\w'-]+){0,3}(?:/[A-ZÉÈÎÂ]\w+)?"
# « Lima », « La Rochelle », « Aix-en-Provence »: in one word, since « Luc Roux - » is a signature.
_ALONE = r"(?:L[ae]s?\ )?[A-ZÉÈÎÂ][a-zà-ÿ]+(?:-[\w']+){0,3}"
_CAPITALS = r"[A-ZÀ-Ý](?:[A-ZÀ-Ý]|[\ '-](?=[A-ZÀ-Ý]{2})){4,30}"
_AGENCY = r"(?:(?:AFP|Reuters|AP|Belga|ATS|APM|APS|MAP|TAP|afp|ats|awp)(?:/\w+)?|\w+/AFP)"
# Who wrote it from there.
_SENT = r"(?:(?:de\ (?:notre|nos)\ )?(?:envoyée?s?\ spécia\w+|correspondante?s?)|correspondance)"
# What the first sentence of a dispatch begins with, and no second name: « Dax - Le Mans », « Dax - Tarbes : 3-0 ».
_OPENING = (
    r"[«“\"]|L['’][a-zà-ÿ]|(?:[LC]es?|La|Une?|Des|Cette|Aux?|Du|Selon|Après|Avant|Dans|Pour|Plus|Quelque|Deux|Trois)"
    r"\ [a-zà-ÿ\d]"
)

# When it was put on the page.
_WHEN = r"(?:(?: le(?: \w+)?| à| il y a) \d| (?:hier|aujourd'hui)\b| ?:)"
_STAMP = (
    r"(?:par [^.!?]{2,60}?,? |[^.!?|\n]{2,40} [|–—-] |(?-i:(?:[A-ZÉ][\w.'-]+ ){1,3}(?=Publié|Modifié|Mis)))?"
    r"(?:article |le )?"
    r"(?:(?:publi|post|modifi|actualis|rédig)ée?(?: en ligne)?(?: par [^.!?]{2,40}?)?|mise?(?: à jour| en ligne)|maj)"
    rf"{_WHEN}|(?:cet )?article (?:est )?(?:paru|publié) dans\b|mise à jour$"
)
# What may follow it on its line: « 16 sept. 2021 à 14:10 ».
_REST = r"(?:[^.!?]|\.(?=\ ?\d)){0,90}"

# « 20 Minutes avec AFP », « Luc Bas - 3 mai 2018 à 10 h », « L. B. », and what a page shows.
_BYLINE = (
    r"[A-ZÉ\d][\w'.-]*(?:\ [A-ZÉ\d][\w'.-]*){0,2},?\ avec (?:l')?(?:AFP|Reuters|AP|ATS|Belga|agences?)"
    r"(?:$|,\ (?=publié|mis))"
    rf"|(?:[A-ZÉ][\w'-]+\ ){{2,3}}[-–—|]\ (?:le\ )?{_DATE}.{{0,20}}$|(?:[A-ZÉ]\.[\ -]?){{2,4}}$"
    r"|Logo\ [A-ZÉ\d][^.!?]{0,40}$|Publicité$"
)

# What a page says to who reads it, about the article and the paper.
_READERS = (
    r"(?:cet|l')\s?article (?:complet )?est (?:réservé|à lire|disponible)|article réservé"
    r"|la (?:lecture|suite) de cet article"
    r"|vous (?:souhaitez|voulez) lire la suite|retrouvez (?:cet article|l'intégralité|l'article|tous nos|toute l'actu)"
    r"|(?:abonnez|connectez|inscrivez)-vous|(?:s'|je m')abonner?\b|je me connecte|déjà abonné|lire la suite"
    r"|voir les commentaires|réagir$|partager (?:sur|cet|l'article)|(?:notre )?newsletter|temps de lecture"
    r"|recevez (?:chaque|tous les|toute|l'essentiel|nos) "
    r"|il vous reste \d+ ?% de cet article"
    r"|les commentaires sont (?:fermés|désactivés)"
    r"|une publication partagée par|(?:voir|afficher) cette publication sur"
)

# Whose text or picture it is, at the end of a line: « (Les Échos) », « — JEAN ROUX/SIPA ».
_TAKER = r"[A-ZÉ][\w'.’-]*(?:\s[A-ZÉ][\w'.’-]*){0,3}"
_SOURCE = rf"(?:{_TAKER}\s?/\s?)*{_TAKER}"

# Who wrote and who edited, as agencies end with: « Luc Roy et Ana Bas à Dax, édité par Paul Vial ».
_NAME = r"[A-ZÉ][\w'.’-]*(?:\s[A-ZÉ][\w'.’-]*){1,3}"
_NAMES = rf"{_NAME}(?:(?:, | et | à | avec )[A-ZÉ][\w'.’-]*(?:\s[A-ZÉ][\w'.’-]*){{0,3}}){{0,4}}"
_MADE = r"(?:édité|rédigé|relu|traduit) par|version française(?: de)?"
_EDITED = (
    rf"\(?(?:(?:Avec|Reportage(?: de)?|Texte(?: de)?) )?{_NAMES}"
    rf"(?:(?:, (?:{_MADE}) {_NAMES}){{1,3}}| pour le service français)\)?\.?$"
)

_RUBRICS = """
alerte analyse analyses archives avis bilan billet brève brèves carte cartes chiffre chiffres
chronique cinéma communiqué contexte critique culture cyclisme dernière diaporama direct document
documents dossier débat décryptage enquête entretien environnement exclusif exclusivité
explications fait faits flash focus football grand handball info infographie informatique infos
insolite international internationales interview jeu justice live mise monde musique météo
nécrologie opinion photo photos podcast politique portfolio portrait portraits quiz rappel
religion replay reportage reportages repères rugby récit résultats santé science sciences société
sondage sport sports série technologie technologies tennis test théâtre transports tribune
témoignage témoignages update urgent verbatim video videos vidéo vidéos vrai zoom éclairage
écologie économie édito éditorial éducation élection élections
"""

# « RELIGIONLes faits … », « FAITS DIVERSUn homme … »: a rubric glued to the sentence.
_RUBRIC = rf"(?:{'|'.join(sorted(map(str.upper, _RUBRICS.split()), key=len, reverse=True))})(?:\ [A-ZÀ-Ý]{{2,12}})?"

PAGE = Page(
    rubrics=frozenset(_RUBRICS.split()),
    dateline=re.compile(
        rf"""(?:\[\d\d/\d\d/\d{{4}}\ [\d:]{{4,8}}\]\ )?(?:                    # [09/02/2015 12:36:51]
            {_DATE}(?:,\ {_TOWN})?\ ?(?:\.\ {{0,2}})?[-–—]\ ?                       # 22 mai 2012. -
            | \((?:{_TOWN},\ )?{_AGENCY}(?:,\ {_DATE})?\)\ ?[-–—]?\ ?         # (Paris, AFP)
            | {_TOWN}(?:,\ {_TOWN})?(?:,\ {_DATE})?\ \({_AGENCY}\)\ ?\.?[-–—]{{0,2}}\ ?  # Cayenne, Guyane (AFP) -
            | {_TOWN}(?:,\ {_TOWN})?\ (?:\|\ {_AGENCY}|\({_AGENCY}\))\ \|\ (?:{_DATE}|{_DAY}{_FIGURES})\ ?[-–—]\ ?
            | {_DATE}\ \({_AGENCY}\)\ ?\.?[-–—]{{1,2}}\ ?                   # 7 mai (Reuters) -
            | {_TOWN}(?:\ \({_TOWN}\))?,\ (?:le\ )?{_DATE}(?:\ \([^()]{{2,40}}\))?\ ?(?:\.?[-–—]{{1,2}}|\.)\ ?  # 3 mai
            | (?:AFP|Reuters|Belga|ATS|APS)\ [-–—]\ (?=[A-ZÀ-Ý«])            # AFP -
            | {_CAPITALS}(?:\ \({_TOWN}\)|,\ {_TOWN})?\ [-–—]\ (?=[A-ZÀ-Ý«])   # QUIMPER (Finistère) -
            | {_ALONE}(?:\ \({_TOWN}\))?\.?\ [-–—]\ (?={_OPENING})        # Lima (Pérou) -
            | \({_TOWN},\ (?:le\ )?{_DATE}\)\ ?[-–—]\ ?                     # (Paris, 3 mai) -
            | \([A-Z][\w.'&-]{{1,30}}(?:\ [\w.'&-]{{1,20}}){{0,2}}\)\ ?[-–—]\ (?=[A-ZÀ-Ý«])   # (Orialis.com) -
            | {_FIGURES}\ ?[-–—]\ ?                                          # 03/05/2019 -
            | [A-ZÀ-Ý]{{3,20}}(?:[\ '-][A-ZÀ-Ý]{{2,20}}){{0,3}}\ ?•\ ?(?=[A-ZÀ-Ý«])   # SANTÉ•
            | {_TOWN}(?:\ \({_TOWN}\))?,\ {_SENT}\.\ ?                      # Dax (Landes), envoyée spéciale.
            | {_RUBRIC}(?=[A-ZÀ-Ý](?:[a-zà-ÿ]+\ |'[A-Za-zÀ-ÿ]))                 # RELIGIONLes
            | (?:Publiée?|Mise?\ à\ jour)\ le\ {_DATE}(?:\ à\ \d[\dhH:\ ]{{1,7}})?\ ?[.|–—-]\ ?(?=[A-ZÀ-Ý«])
        )""",
        re.VERBOSE,
    ),
    framed=re.compile(r"[-–—*]{1,3}\s((?![-–—*])[^\n]{2,70}?)\s[-–—*]{1,3}$"),
    bullet=re.compile(r"[-•*▪►·]\s+"),
    stamp=re.compile(rf"(?i:{_STAMP}){_REST}$|(?i:temps de lecture|(?:cet )?article (?:est )?réservé)|{_BYLINE}"),
    signing=re.compile(
        r"(?<=\s)\((?:avec (?:l')?(?:AFP|Reuters|AP|ATS|Belga|agences?)\b[^()]{0,40}"
        r"|[A-ZÉ][^()]{2,160}?(?:pour le service français|édité par|rédigé par|traduit par|version française"
        r"|(?:a|ont) contribué à|, avec [A-ZÉ][^()]{3,40} à (?=[A-ZÉ]))[^()]{0,120})\)\.?$"
        r"|(?<=[.!?»”\"]\s)\((?:[A-ZÉ][\w'.-]+\s){1,3}[A-ZÉ][\w'-]+\)$"
        rf"|(?<=[.!?…]\s)(?:\({_SOURCE}\)\.?|[–—-]\s?{_SOURCE})$|(?<=[»”\"]\s)[–—-]\s?{_TAKER}/{_SOURCE}$"
        rf"|(?<=\s)\(\s?{_AGENCY}\s?/\s?{_TAKER}\s?\)\.?$|(?<=[a-zà-ÿ][.!?…])(?:[A-ZÉ][\w'-]+\s){{1,2}}[A-ZÉ][\w'-]+$"
        r"|(?:(?<=\s)pic\.twitter\.com/\w{1,30}\s*)?(?<=\s)[–—-]\s[^()\n]{2,60}\(@\w{1,20}\)\s[\w ,.]{4,30}$"
    ),
    lines=MappingProxyType(
        {
            Layout.LINK: re.compile(
                r"(?i:(?:à )?(?:lire|voir|écouter|regarder|découvrir) (?:aussi|également|encore)\b)"
                r"|(?i:lire|voir) (?:la|le|les|notre|nos) .{0,40}:|(?i:sur le même sujet|pour en savoir plus|>>|→)"
                rf"|(?i:{_READERS})"
            ),
            Layout.CREDIT: re.compile(
                r"(?i:photos?|crédits?(?: photo)?|illustration|infographie|copyright|vidéo)"
                r"(?: (?:de une|d'illustration|d'archives?|prétexte))?\s*[:/(©]"
                r"|(?i:photos? (?:de|d'|par)) [A-ZÉ]|©|\((?i:photo|crédit)|(?i:propos recueillis|avec) (?:par|l'AFP)\b"
                r"|(?:Par|De notre (?:correspondant|envoyé)\w*) [A-ZÉ][^.]{0,60}$"
                r"|(?:Avec|De) (?:notre|nos) (?:correspondant|envoyé)\w*(?: spécia\w+)? (?:à|au|en|aux|dans)\b"
                rf"[^.]{{0,80}}$|(?i:{_STAMP}){_REST}$|{_BYLINE}|{_EDITED}"
            ),
            Layout.CAPTION: re.compile(r"(?i:légende|en photo|ci-(?:contre|dessus|dessous))\b|Photo de Une\b"),
            Layout.ITEM: re.compile(r"(?:[-–—•*▪►·]|\d{1,2}[.)])\s+\S"),
        }
    ),
)
