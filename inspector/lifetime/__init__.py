"""When a property has a value: documented lifetimes, and the windows they make on a Run."""
