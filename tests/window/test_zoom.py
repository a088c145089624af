from __future__ import annotations

import pytest

from inspector.timeline.scale import TimeScale
from inspector.window.zoom import Zoom

ALL = TimeScale.fitting(left=100, width=1000, slot_count=50)


def scale_of(zoom: Zoom) -> TimeScale:
    return TimeScale.showing(100, 1000, 50, pitch=zoom.pitch, first_slot=zoom.first_slot)


def test_at_first_everything_is_in_view() -> None:
    assert scale_of(Zoom()).is_fitted


def test_zooming_keeps_what_stands_at_the_pointer() -> None:
    zoom = Zoom()
    slot = ALL.slot_at(600)
    zoom.by(2.0, ALL, 600)
    assert scale_of(zoom).pitch == ALL.pitch * 2
    assert scale_of(zoom).slot_at(600) == pytest.approx(slot)


def test_zooming_out_to_everything_is_fitting_again() -> None:
    zoom = Zoom()
    zoom.by(2.0, ALL, 600)
    zoom.by(0.25, scale_of(zoom), 600)
    assert zoom.pitch is None


def test_going_back_undoes_one_zoom_after_the_other() -> None:
    zoom = Zoom()
    zoom.by(2.0, ALL, 600)
    closer = (zoom.pitch, zoom.first_slot)
    zoom.fit_around(scale_of(zoom), 30)
    zoom.back()
    assert (zoom.pitch, zoom.first_slot) == closer
    zoom.back()
    assert zoom.pitch is None
    zoom.back()
    assert zoom.pitch is None


def test_one_turn_of_the_wheel_is_one_way_back() -> None:
    zoom = Zoom()
    for _ in range(5):
        zoom.by(1.25, scale_of(zoom), 600, by_wheel=True)
    zoom.back()
    assert zoom.pitch is None


def test_fitting_around_a_slot_puts_it_into_the_middle() -> None:
    zoom = Zoom()
    zoom.fit_around(ALL, 30)
    assert scale_of(zoom).slot_at(600) == pytest.approx(30)
