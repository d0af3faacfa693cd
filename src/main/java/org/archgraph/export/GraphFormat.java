package org.archgraph.export;

import java.io.IOException;

/** One form of output that is a single text. */
interface GraphFormat {
    void write(ExportedGraph graph, Appendable out) throws IOException;
}
