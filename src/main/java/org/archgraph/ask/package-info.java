/**
 * Canned queries from {@code cypher/queries}, and from a question to a query and its parameters. Pure: the names in the
 * graph come in as a list.
 *
 * <h2>A query file</h2>
 *
 * <p>{@code name.cypher}, UTF-8: a header of {@code // key: value} lines from the first line on, then plain Cypher. A
 * header line that begins with {@code //} and at least three spaces goes on with the value above it.
 *
 * <pre>
 * // title: what it answers, in one line                     (once)
 * // description: in a few sentences                         (once)
 * // param: NAME TYPE -- meaning                             (as many as the Cypher has)
 * // param: NAME TYPE = DEFAULT -- meaning                   (one that may be left out)
 * // en: a pattern of English questions                      (any number)
 * // ru: a pattern of Russian questions                      (any number)
 * // question: an example, its names as {NAME=VALUE}         (any number, at least one where there are patterns)
 * // column: NAME -- meaning                                 (in the order in which the Cypher returns them)
 * // example: NAME=VALUE; NAME=VALUE                         (once; "none" where nothing must be given)
 * </pre>
 *
 * <p>TYPE is {@code Model}, {@code Technique}, {@code InnovationGroup}, {@code Entity}, {@code text}, {@code number},
 * {@code date}, or {@code list of} one of them; lists are written with commas.
 *
 * <h2>Patterns</h2>
 *
 * <p>Elements with spaces between: a word ({@code models}; any ending matches where the stem has four letters or more),
 * words joined by {@code _} ({@code what_is}), a word class of {@code cypher/ask/words.txt} ({@code @use}),
 * alternatives of those ({@code @models|networks}), one of them that may be missing ({@code [which]}), a slot
 * ({@code {technique}}). A list's slot takes two or more names with "and" between. A comma parts a pattern into phrases
 * that may come in any order; the elements of one phrase keep theirs. Every word of a question must be matched or be
 * one that is listed as saying nothing ({@code ignore}); else the pattern does not fit.
 */
package org.archgraph.ask;
