// Who imports now: each import tells of itself in the metadata of its transaction. Who waits for the lock is blocked.
SHOW TRANSACTIONS YIELD metaData, status, elapsedTime
WHERE metaData.app = 'archgraph import' AND metaData.import <> $self AND NOT status STARTS WITH 'Blocked'
RETURN metaData.process AS process, metaData.host AS host, elapsedTime.seconds AS seconds
ORDER BY seconds DESC
LIMIT 1
