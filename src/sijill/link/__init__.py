"""Records that are believed to be one person: pairs with probabilities, and victims.

Reads VictimRecord and Judgement; writes pairs and clusters. DuckDB compares candidate pairs; names
are compared as structure (the given name, and the lineage jointly), across scripts by a consonant key; the model is
trained by expectation maximisation whose convergence is a status; judgements of people are obeyed.

Source: Fellegi and Sunter (1969); Splink 5; for once-per-list, sum-product on the bipartite matching.
"""
