// The Russian analyzer stems Russian words and lower-cases all others.
CREATE FULLTEXT INDEX entity_text IF NOT EXISTS
FOR (n:Entity) ON EACH [n.name, n.aliases, n.summary, n.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'russian'}};
