package org.archgraph.store;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.archgraph.failure.Failure;
import org.neo4j.driver.exceptions.Neo4jException;

/** Says what an exception of the driver means to a person. */
final class StoreFailures {
    private static final Pattern POSITION = Pattern.compile("\\s*\\(line (\\d+), column (\\d+) \\(offset: \\d+\\)\\)");
    private static final int LONGEST = 300;

    private final ConnectionSettings settings;

    StoreFailures(ConnectionSettings settings) {
        this.settings = settings;
    }

    /** One line with address and hint, and the exception as its cause. */
    Failure of(Neo4jException e) {
        return new ConnectionFailures(settings).of(e).orElseGet(() -> ofServer(e));
    }

    /** What a server said that was reached. */
    private Failure ofServer(Neo4jException e) {
        String code = codeOf(e);
        if (code.contains("OutOfMemory")) {
            return Failure.failed("Neo4j at " + settings.uri() + " has too little memory for this transaction",
                    "ask for less, or raise db.memory.transaction.max or the heap of the server", e);
        }
        return switch (area(code)) {
            case "Security" -> security(code, e);
            case "Statement", "Procedure" -> statement(code, e);
            case "Transaction" -> transaction(code, e);
            case "Database" -> database(code, e);
            default -> other(e);
        };
    }

    /** A URI that the driver cannot use. */
    Failure badAddress(IllegalArgumentException e) {
        return Failure.usage("not the address of a Neo4j server: " + settings.uri(),
                "use bolt://host:7687, or neo4j://host:7687 for a cluster; +s for encryption: bolt+s://host:7687", e);
    }

    /** A server that cannot do what an import needs. */
    Failure tooOld(String version) {
        return Failure.failed("Neo4j at " + settings.uri() + " is " + version + "; an import needs 5.26 or newer",
                "upgrade the server, or leave out the address to use the embedded one");
    }

    /** A knowledge base that holds something else. */
    Failure otherVault(String present, String wanted) {
        return Failure.failed(settings.uri() + " holds another vault, " + present,
                "--replace puts " + wanted + " in its place; another --home or database keeps both");
    }

    private Failure security(String code, RuntimeException e) {
        String at = " at " + settings.uri();
        if (settings.user() == null) {
            return Failure.failed("Neo4j" + at + " asks for a user and a password",
                    "give -u and -p, or set NEO4J_USERNAME and NEO4J_PASSWORD", e);
        }
        return switch (code.substring(code.lastIndexOf('.') + 1)) {
            case "Unauthorized" -> Failure.failed("Neo4j" + at + " refuses user " + settings.user()
                    + " with this password", "check -u and -p, or NEO4J_USERNAME and NEO4J_PASSWORD", e);
            case "AuthenticationRateLimit" -> Failure.failed("Neo4j" + at + " got too many wrong passwords for user "
                    + settings.user(), "wait some seconds, then use the right one", e);
            case "CredentialsExpired" -> Failure.failed("the password of user " + settings.user() + at
                    + " must be changed first", "change it with: ALTER CURRENT USER SET PASSWORD FROM ... TO ...", e);
            default -> Failure.failed("Neo4j" + at + " does not allow user " + settings.user() + ": " + firstLine(e),
                    "ask for the right, or use another user", e);
        };
    }

    private Failure statement(String code, RuntimeException e) {
        return switch (code.substring(code.lastIndexOf('.') + 1)) {
            case "SyntaxError" -> syntax(e);
            case "AccessMode" -> Failure.usage("the statement writes, and only reading is allowed: "
                    + settings.uri(), "--write allows it", e);
            case "ParameterMissing" -> Failure.usage(firstLine(e), "give each one a value with -P name=value", e);
            default -> Failure.usage("Neo4j at " + settings.uri() + " cannot run the statement: " + firstLine(e),
                    null, e);
        };
    }

    private static Failure syntax(RuntimeException e) {
        String message = firstLine(e);
        Matcher position = POSITION.matcher(message);
        String where = "";
        if (position.find()) {
            String line = position.group(1);
            where = line.equals("0") ? "" : " at line " + line + ", column " + position.group(2);
            message = position.replaceAll("");
        }
        return Failure.usage("Cypher syntax error" + where + ": " + shortened(message), excerpt(e), e);
    }

    /** The line that is meant, which the server quotes below its message; null where it does not. */
    private static String excerpt(RuntimeException e) {
        String[] lines = e.getMessage().split("\\R");
        return lines.length < 2 || lines[1].isBlank() ? null : "look at " + shortened(lines[1].strip());
    }

    private Failure transaction(String code, RuntimeException e) {
        if (code.contains("TransactionTimedOut")) {
            return Failure.failed("Neo4j at " + settings.uri() + " ended the statement: it took longer than allowed",
                    "ask for less, or allow more time", e);
        }
        String hint = code.startsWith("Neo.DatabaseError")
                ? "nothing was written; a full disk is the usual cause: make room, restart the server"
                : "nothing was written; run the command again";
        return Failure.failed("Neo4j at " + settings.uri() + " gave up the transaction: " + firstLine(e), hint, e);
    }

    private Failure database(String code, RuntimeException e) {
        String name = settings.database() == null ? "its home database" : "database " + settings.database();
        if (code.endsWith("DatabaseNotFound")) {
            return Failure.failed("Neo4j at " + settings.uri() + " has no such database: " + settings.database(),
                    "check -d or NEO4J_DATABASE; SHOW DATABASES lists them", e);
        }
        return Failure.failed("Neo4j at " + settings.uri() + " cannot use " + name + ": " + firstLine(e),
                "check its state with SHOW DATABASES", e);
    }

    private Failure other(RuntimeException e) {
        return Failure.failed("Neo4j at " + settings.uri() + " failed: " + firstLine(e), null, e);
    }

    private static String codeOf(Neo4jException e) {
        return e.code() != null && e.code().startsWith("Neo.") ? e.code() : "";
    }

    /** {@code Statement} of {@code Neo.ClientError.Statement.SyntaxError}. */
    private static String area(String code) {
        String[] parts = code.split("\\.");
        return parts.length == 4 ? parts[2] : "";
    }

    private static String firstLine(RuntimeException e) {
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return message.strip().lines().findFirst().orElse("").strip();
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
