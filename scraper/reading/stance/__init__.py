"""How surely something is said: questions, hedges, denials and plans given up, each with its scope."""
