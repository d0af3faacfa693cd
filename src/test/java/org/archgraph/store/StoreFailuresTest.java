package org.archgraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import org.archgraph.failure.ExitCode;
import org.archgraph.failure.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

class StoreFailuresTest {
    private static final String ADDRESS = "bolt://db.example:7687";
    private static final StoreFailures FAILURES = new StoreFailures(new ConnectionSettings(
            URI.create(ADDRESS), "ann", "secret", "notes", ConnectionSettings.DEFAULT_TIMEOUT));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Neo.ClientError.Security.Unauthorized|refuses user ann|NEO4J_PASSWORD|FAILED
            Neo.ClientError.Security.AuthenticationRateLimit|too many wrong|wait|FAILED
            Neo.ClientError.Security.CredentialsExpired|must be changed|ALTER CURRENT|FAILED
            Neo.ClientError.Security.Forbidden|does not allow|right|FAILED
            Neo.ClientError.Statement.AccessMode|only reading|--write|USAGE
            Neo.ClientError.Statement.ParameterMissing|told so|-P|USAGE
            Neo.ClientError.Database.DatabaseNotFound|no such database: notes|-d|FAILED
            Neo.TransientError.Database.DatabaseUnavailable|database notes|SHOW DATABASES|FAILED
            Neo.ClientError.Transaction.TransactionTimedOut|longer than allowed|more time|FAILED
            Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration|longer than allowed|more time|FAILED
            Neo.TransientError.Transaction.DeadlockDetected|gave up|again|FAILED
            Neo.TransientError.General.MemoryPoolOutOfMemoryError|too little memory|memory|FAILED
            Neo.TransientError.General.TransactionOutOfMemoryError|too little memory|memory|FAILED
            """)
    void everyCodeHasItsLineAndHint(String code, String message, String hint, ExitCode exit) {
        ClientException cause = new ClientException(code, "told so\nsecond line");

        Failure failure = FAILURES.of(cause);

        assertThat(failure).hasMessageContaining(message).hasCause(cause);
        assertThat(failure.getMessage()).doesNotContain("\n");
        assertThat(failure.hint().orElseThrow()).contains(hint);
        assertThat(failure.exitCode()).isEqualTo(exit);
        if (!code.endsWith("ParameterMissing")) {
            assertThat(failure).hasMessageContaining(ADDRESS);
        }
    }

    @Test
    void whatHasNoCodeIsToldByItsType() {
        for (Neo4jException lost : new Neo4jException[] {
            new ServiceUnavailableException("down"), new SessionExpiredException("gone")
        }) {
            assertThat(FAILURES.of(lost)).hasMessage("no Neo4j server answers at " + ADDRESS);
        }
        assertThat(FAILURES.of(new AuthenticationException("Neo.ClientError.Security.Unauthorized", "no")))
                .hasMessageContaining("refuses user ann");
        assertThat(FAILURES.of(new SecurityException("bad certificate", new IOException())).hint().orElseThrow())
                .contains("+ssc://");
    }

    @Test
    void whatIsUnknownKeepsItsFirstLine() {
        assertThat(FAILURES.of(new ClientException("something odd\nmore")))
                .hasMessage("Neo4j at " + ADDRESS + " failed: something odd");
        assertThat(FAILURES.of(new ClientException("Neo.ClientError.Schema.ConstraintValidationFailed", "exists")))
                .hasMessage("Neo4j at " + ADDRESS + " failed: exists");
    }

    @Test
    void syntaxErrorSaysWhereAndIsNotEndless() {
        String message = "Invalid input 'X': expected " + "'A', ".repeat(200)
                + " (line 3, column 7 (offset: 40))\n\"X y\"\n ^";

        Failure failure = FAILURES.of(new ClientException("Neo.ClientError.Statement.SyntaxError", message));

        assertThat(failure).hasMessageStartingWith("Cypher syntax error at line 3, column 7: Invalid input 'X'");
        assertThat(failure.getMessage()).hasSizeLessThan(400);
        assertThat(failure.hint()).hasValue("look at \"X y\"");
        assertThat(failure.exitCode()).isEqualTo(ExitCode.USAGE);
    }

    @ParameterizedTest
    @CsvSource({"5.26.30,true", "5.27-aura,true", "5.25.1,false", "4.4.40,false", "6.0,true", "2025.10.1,true",
        "odd,true"})
    void importsNeedDynamicLabels(String version, boolean enough) {
        assertThat(ServerVersion.canImport(version)).isEqualTo(enough);
        assertThat(FAILURES.tooOld(version)).hasMessageContaining(version).hasMessageContaining(ADDRESS);
    }
}
