"""Timeline → chart: words, a broken axis, a figure of plain dicts, and a page around it.

The one place that imports plotly, and that only inside the functions that need it.
"""
