package org.archgraph.server.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.archgraph.failure.Failure;
import org.archgraph.server.ServerInfo;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.internal.kernel.api.connectioninfo.ClientConnectionInfo;
import org.neo4j.internal.kernel.api.security.AuthenticationResult;
import org.neo4j.kernel.api.security.AuthManager;
import org.neo4j.kernel.api.security.AuthToken;
import org.neo4j.kernel.api.security.exception.InvalidAuthTokenException;
import org.neo4j.kernel.impl.security.User;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.server.security.auth.LegacyCredential;
import org.neo4j.server.security.auth.UserSerialization;

/**
 * Makes the password file of a home the truth. Before the first boot the password goes where {@code neo4j-admin dbms
 * set-initial-password} puts it, which Neo4j reads while it creates its users, before anything listens; so Neo4j's
 * well-known default password never works, also when the process dies at any point and starts again. After a boot
 * the password is tried, and set when it does not fit: a deleted password file heals itself.
 */
final class AdminPassword {
    private final Path initialUser;
    private final String password;

    AdminPassword(Path home) throws IOException {
        this.initialUser = home.resolve("data").resolve("dbms").resolve("auth.ini");
        this.password = Files.readString(home.resolve("neo4j-password")).strip();
    }

    /** Before Neo4j boots. */
    void prepare() throws IOException {
        if (Files.exists(initialUser)) {
            return;
        }
        Files.createDirectories(initialUser.getParent());
        User user = new User(ServerInfo.USER, null, LegacyCredential.forPassword(password), false, false);
        Path fresh = Files.createTempFile(initialUser.getParent(), "auth", ".tmp");
        Files.write(fresh, new UserSerialization().serialize(List.of(user)));
        Files.move(fresh, initialUser);
    }

    /** After Neo4j booted, before any command is told of it. */
    void settle(DatabaseManagementService neo4j) {
        GraphDatabaseService system = neo4j.database("system");
        if (fits(system)) {
            return;
        }
        system.executeTransactionally(
                "ALTER USER " + ServerInfo.USER + " SET PASSWORD $password CHANGE NOT REQUIRED",
                Map.of("password", password));
        if (!fits(system)) {
            throw Failure.failed(
                    "Neo4j does not take the password of the password file", "delete the file, start again");
        }
    }

    private boolean fits(GraphDatabaseService system) {
        AuthManager manager =
                ((GraphDatabaseAPI) system).getDependencyResolver().resolveDependency(AuthManager.class);
        Map<String, Object> token =
                AuthToken.newBasicAuthToken(ServerInfo.USER, password.getBytes(StandardCharsets.UTF_8));
        try {
            AuthenticationResult result = manager.login(token, ClientConnectionInfo.EMBEDDED_CONNECTION)
                    .subject()
                    .getAuthenticationResult();
            return result == AuthenticationResult.SUCCESS;
        } catch (InvalidAuthTokenException e) {
            return false;
        }
    }
}
