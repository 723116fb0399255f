"""SPARQL endpoint, pages for people and the viewer, over HTTP."""
