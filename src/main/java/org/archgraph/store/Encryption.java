package org.archgraph.store;

import java.net.URI;
import java.nio.file.Files;
import org.archgraph.failure.Failure;
import org.neo4j.driver.Config;
import org.neo4j.driver.Config.TrustStrategy;

/**
 * Certificates of one's own. The driver takes none together with a scheme that says how to encrypt: such an address is
 * given to it without, and the configuration says the same.
 */
final class Encryption {
    private static final String STRICT = "+s";

    private Encryption() {}

    /** The address as the driver takes it. */
    static URI address(ConnectionSettings settings) {
        if (settings.certificate() == null) {
            return settings.uri();
        }
        String text = settings.uri().toString();
        int scheme = text.indexOf(':');
        if (scheme < 0 || !text.substring(0, scheme).endsWith(STRICT)) {
            throw Failure.usage(
                    "a certificate to trust goes with bolt+s:// or neo4j+s://, and the address is " + settings.uri(),
                    "+ssc:// trusts any certificate; without + nothing is encrypted");
        }
        return URI.create(text.substring(0, scheme - STRICT.length()) + text.substring(scheme));
    }

    static Config.ConfigBuilder configure(Config.ConfigBuilder config, ConnectionSettings settings) {
        if (settings.certificate() == null) {
            return config;
        }
        if (!Files.isReadable(settings.certificate())) {
            throw Failure.failed(
                    "cannot read the certificate " + settings.certificate(), "name a PEM file of certificates");
        }
        return config.withEncryption()
                .withTrustStrategy(TrustStrategy.trustCustomCertificateSignedBy(
                        settings.certificate().toFile()));
    }
}
