// A page of the claims about a drug that support something, by name, with how many there are.
MATCH (:Drug {id: $drug})<-[:ABOUT]-(c:Claim) WHERE c.polarity = 'SUPPORTS'
WITH DISTINCT c
ORDER BY c.name, c.id
WITH collect(c) AS claims
RETURN [size(claims), [c IN claims[0..$first] | [c.id, c.name, c.topic, c.evidenceLevel, c.origin]]] AS row
