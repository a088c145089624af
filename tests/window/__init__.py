"""Tests of the window room: what a person sees and does, by keys and mouse."""
