"""Entities of many documents -> one identity each."""
