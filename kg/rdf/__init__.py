"""Readings -> RDF: vocabulary, datasets, store, validation. Knows rdflib and pyoxigraph."""
