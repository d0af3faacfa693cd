/** The problems of a vault: chosen, compared with those known before, reported to programs, and mended in the notes. */
package org.archgraph.check;
