"""An Inspection as text and data. No Qt."""
