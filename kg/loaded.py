"""Imported by the process that reads, or that those are forked from: the model is loaded here once, for all of them."""

from __future__ import annotations

import gc
import os
from contextlib import suppress

# Before numpy is imported: a process that forks may have no threads.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from kg.errors import KgError
from kg.model import Document
from kg.settings import Settings
from kg.work import work

# What is made at the first use is made here too. Where the model is not there, whoever reads will say so.
with suppress(KgError):
    work([Document("Le maire de Nice, Jean Martin, a inauguré lundi le pont neuf.")], Settings())
# What stays is not looked through for cycles, nor copied for that.
gc.collect()
gc.freeze()
