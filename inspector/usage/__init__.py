"""Who uses the property, and what proves it."""
