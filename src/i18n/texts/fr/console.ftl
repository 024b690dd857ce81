### The operators' pages.

key-pools = Key pools
lead-key-pools = Product keys that the programme holds, and how many were issued from them.
pools-empty = { $count ->
    [one] One pool is empty.
   *[other] { $count } pools are empty.
}
pools-empty-text = A company that asks for a key from an empty pool is refused.
no-pools = There are no key pools yet
available = Available
pool-empty = Empty
pool-low = Running low
pool-enough = Enough
