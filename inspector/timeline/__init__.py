"""An Inspection as geometry: scale, lanes, pixel columns, ticks, the DisplayList. No Qt."""
