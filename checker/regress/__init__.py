"""Fixture sets: run them, say what failed, score annotated stories."""
