### The operators' pages.

key-pools = Réserves de clés
lead-key-pools = Les clés de produit que détient le programme, et combien en ont été émises.
pools-empty = { $count ->
    [one] { $count } réserve est vide.
   *[other] { $count } réserves sont vides.
}
pools-empty-text = Lorsqu’une entreprise demande une clé d’une réserve vide, sa demande est refusée.
no-pools = Il n’y a pas encore de réserve de clés
available = Disponibles
pool-empty = Vide
pool-low = Presque vide
pool-enough = Suffisante
