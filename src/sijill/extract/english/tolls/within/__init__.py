"""What stands inside a toll: which numbers of a text are parts of another, or the same people told again.

Before claims are made, ``part_words`` finds the words that make a counted noun a part ("14 of them children"). Then two
steps change the claims themselves: ``listed`` adds the numbers a toll is broken down into, ``put_right`` sets aside
tolls that no longer stand. After that one question is asked in one place, :func:`~.wholes.wholes`: inside which other
number does this one stand? It holds the table of recognisers and the order in which they are asked. Each knows one way
of telling, is named after it, and stands with others of its kind in ``among``, ``bodies``, ``by_name``, ``headline``,
``hurt``, ``later_totals``, ``one_by_one``, ``out_of_the_dead``, ``pointing_back``, ``split_up``, ``told_anew`` or
``witness``; ``others`` knows who is counted besides. What they ask of a number and of those around it is in ``told``.
"""
