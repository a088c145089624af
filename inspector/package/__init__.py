"""Reading: an .msi as tables of typed rows, summary information and streams. The only room that knows pymsi."""
