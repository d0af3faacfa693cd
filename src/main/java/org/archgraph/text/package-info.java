/** Folding of names, stems, tokens and sentences for Russian and English: pure functions. */
package org.archgraph.text;
