// How much memory the server may use, in bytes. Not everybody may ask; who may not gets a careful guess.
CALL dbms.queryJmx('java.lang:type=Memory') YIELD attributes
RETURN attributes.HeapMemoryUsage.value.properties.max AS max
