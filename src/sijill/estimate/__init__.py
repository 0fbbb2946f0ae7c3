"""Estimate those nobody recorded, from lists that overlap, or say when it cannot be done.

Reads who stands on which list; writes estimates by stratum. Every method stands side by side with the others, says the
assumption that identifies it, and refuses where its rules say so.

Sources: Chapman (1951), Seber (1970) two lists; Fienberg (1972), Cormack (1989) log-linear models; Fienberg and Rinaldo
(2012) existence of the maximum; Silverman, Chan and Vincent (2024) bootstrap that selects again; Chao (1987) lower
bound; Madigan and York (1997) decomposable graphs; Manrique-Vallier (2016) latent
classes; Aleshin-Guendel, Sadinle and Wakefield (2024) what identifies.
"""
