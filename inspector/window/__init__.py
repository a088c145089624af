"""Widgets, models, view state and background jobs."""
