"""French words that make those of blows, fires and deaths figures of speech."""

from __future__ import annotations

# What has no body: nobody kills it, sets it on fire or is struck by it but in a figure of speech.
BODILESS = frozenset(
    {
        *("accord", "adversité", "agriculture", "alliance", "ambition", "amendement", "amitié", "argument"),
        *("article", "artisanat", "austérité", "autonomie", "avenir", "baisse", "bruit", "budget", "bénéfice"),
        *("cancer", "candidature", "capitalisme", "carrière", "championnat", "chanson", "chiffre", "chômage"),
        *("coalition", "cohésion", "colère", "commerce", "compromis", "concurrence", "confiance"),
        *("consommation", "constitution", "corruption", "courbe", "cours", "crise", "croissance", "créativité"),
        *("crédibilité", "crédit", "culture", "curiosité", "dette", "dialogue", "discrimination", "diversité"),
        *("dollar", "domination", "dopage", "dossier", "doute", "duel", "débat", "déclaration", "déficit"),
        *("démocratie", "emploi", "ennui", "entente", "enthousiasme", "espoir", "esprit", "espérance", "euro"),
        *("faim", "filière", "film", "finance", "fiscalité", "fraude", "futur", "gaspillage", "génie", "hausse"),
        *("hégémonie", "identité", "idée", "idéologie", "image", "imagination", "impôt", "industrie"),
        *("indépendance", "inflation", "intelligence", "inégalité", "joie", "langue", "laïcité", "livre"),
        *("logique", "loi", "légende", "majorité", "maladie", "mandat", "marge", "match", "mesure", "monopole"),
        *("morale", "mythe", "mémoire", "négociation", "paix", "parité", "partenariat", "passion", "pauvreté"),
        *("phrase", "plan", "politique", "pollution", "polémique", "popularité", "poème", "principe"),
        *("privilège", "prix", "processus", "profit", "projet", "précarité", "publicité", "pudeur", "racisme"),
        *("recette", "record", "relation", "rentabilité", "retard", "roman", "rumeur", "récession"),
        *("réchauffement", "réforme", "réputation", "rêve", "saison", "sexisme", "silence", "soldes"),
        *("solidarité", "souveraineté", "spéculation", "stabilité", "statistique", "suffrage", "suprématie"),
        *("suspense", "tabou", "talent", "taux", "taxe", "thèse", "théorie", "titan"),
        *("tourisme", "tristesse", "trêve", "unité", "vente", "vote", "vérité", "économie", "égalité", "épargne"),
        *("équilibre", "éthique"),
    }
)
# What a disaster or fight is of when none is meant: « un séisme politique », « une guerre commerciale ».
FIGURING = frozenset(
    {
        *("boursier", "commercial", "culturel", "diplomatique", "démographique", "financier", "fiscal"),
        *("idéologique", "judiciaire", "juridique", "migratoire", "monétaire", "médiatique", "parlementaire"),
        *("politique", "publicitaire", "social", "tarifaire", "verbal", "économique", "électoral"),
    }
)
