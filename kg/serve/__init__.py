"""A graph folder on the web: SPARQL endpoint, query page, a page and data for each IRI, the graph's own page.

:func:`kg.serve.run.run` serves, :func:`kg.serve.site.application` is the ASGI application. Nothing is imported here, so
that the processes that run queries load the engine and nothing else.
"""
