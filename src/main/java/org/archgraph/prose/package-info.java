/**
 * What a sentence says about the techniques and models that it names: asserts, denies, compares, doubts. Knows no
 * notes.
 */
package org.archgraph.prose;
