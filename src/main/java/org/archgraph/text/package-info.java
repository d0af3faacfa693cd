/** Folding of names, stems, words and sentences for Russian and English. Knows nothing of notes. */
package org.archgraph.text;
