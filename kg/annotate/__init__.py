"""Document -> Text: blocks, sentences, tokens, dependencies, and ways to move about them. Alone knows spaCy.

Its modules, by what they are for:

- before the model reads: :mod:`.normal`, :mod:`.wrapped`, :mod:`.cased`, :mod:`.layout`, :mod:`.pieces`,
  :mod:`.viewed`, :mod:`.borders`
- the model: :mod:`.parser`, :mod:`.embedding`, :mod:`.layers`, :mod:`.windows`, :mod:`.steps`, :mod:`.traits`,
  :mod:`.words`, :mod:`.lemmas`, :mod:`.swiftly`
- what its terms are: :mod:`.universal`
- its trees mended: :mod:`.trees`, :mod:`.repairs` (by which, in what order)
- repairs of where it cuts: :mod:`.seams`, :mod:`.mending`, :mod:`.parted`, :mod:`.rejoining`,
  :mod:`.reflexives`, :mod:`.resumed`, :mod:`.strange`
- repairs of what it hangs on what: :mod:`.relatives`, :mod:`.headed`, :mod:`.rooted`, :mod:`.topmost`, :mod:`.midway`,
  :mod:`.opened`, :mod:`.beyond`, :mod:`.behind`, :mod:`.inverted`, :mod:`.fronting`, :mod:`.gathering`,
  :mod:`.gapping`, :mod:`.datives`, :mod:`.timely`, :mod:`.governed`, :mod:`.passives`, :mod:`.closing`, :mod:`.turned`,
  :mod:`.conjoined`, :mod:`.couples`, :mod:`.lone`, :mod:`.others`, :mod:`.orphans`, :mod:`.nouned`, :mod:`.partisan`,
  :mod:`.serial`, :mod:`.roster`, :mod:`.twofold`, :mod:`.twosome`, :mod:`.womanly`, :mod:`.portions`, :mod:`.direct`,
  :mod:`.trailing`, :mod:`.incised`, :mod:`.beheld`, :mod:`.installed`, :mod:`.deceased`, :mod:`.bearers`,
  :mod:`.gerunds`, :mod:`.epithets`, :mod:`.preposed`, :mod:`.clitics`, :mod:`.spotted`, :mod:`.astride`,
  :mod:`.doubled`, :mod:`.declared`, :mod:`.included`, :mod:`.elided`, :mod:`.infinitives`, :mod:`.bidden`,
  :mod:`.vouched`, :mod:`.priced`, :mod:`.crowned`, :mod:`.uphill`
- questions to the tree: :mod:`.syntax`, :mod:`.clauses`, :mod:`.objects`, :mod:`.control`, :mod:`.doers`,
  :mod:`.late`, :mod:`.nearby`, :mod:`.beside`, :mod:`.apposed`, :mod:`.attributed`, :mod:`.nominal`, :mod:`.extents`,
  :mod:`.joints`, :mod:`.tokens`, :mod:`.where`, :mod:`.clocked`, :mod:`.cover`, :mod:`.endings`,
  :mod:`.treated`
- what is so, and what is only said: :mod:`.modality`, :mod:`.deverbal`, :mod:`.prefaces`, :mod:`.denials`,
  :mod:`.hypotheses`, :mod:`.hearsay`, :mod:`.plots`, :mod:`.verdicts`, :mod:`.debates`, :mod:`.excepted`, :mod:`.dated`
- what is kept for all who ask: :mod:`.grasp`, :mod:`.stage`, :mod:`.retold`
"""
