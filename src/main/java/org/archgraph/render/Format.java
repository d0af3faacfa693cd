package org.archgraph.render;

import java.io.IOException;

/** One form of output. */
interface Format {
    void write(Answer answer, Screen screen, Appendable out) throws IOException;
}
