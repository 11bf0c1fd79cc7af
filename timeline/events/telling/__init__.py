"""How an event is told: `headlines.py` writes its line, `status.py` tells whether it happened."""
