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
 * // enpart: a condition that English questions may have     (any number; so rupart)
 * // gist: what a question is about, in either language     (any number)
 * // not: what a question is about that is close, and another   (any number)
 * // question: an example, its names as {NAME=VALUE}         (any number, at least one where there are patterns)
 * // none: what an answer without rows says, {parameter} in it (once, may be left out)
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
 * alternatives of those ({@code @models|networks}), a word in this very form ({@code model!}), one of them that may be
 * missing ({@code [which]}), a slot ({@code {technique}}). A comma parts a pattern into phrases that may come in any
 * order; the elements of one phrase keep theirs. Behind {@code =>} stand the parameters that the form of the question
 * gives: {@code => order=newest; most=1}. Every word of a question must be matched or be one that is listed as saying
 * nothing ({@code ignore}); else the pattern does not fit. A question with a word of the class {@code never} fits none,
 * unless the word is within one of the class {@code harmless}.
 *
 * <p>The phrase <code>{++}</code> stands for two or more of the file's parts ({@code enpart}, {@code rupart}), {@code
 * {+}} for one or more, in any order and between the other phrases; no two of them may fill the same parameter.
 *
 * <p>A question that no pattern fits is read once more, loosely: the words of a phrase may come in any order, as far as
 * that keeps the sense, and words of the classes {@code light} and {@code use} may be passed over. What denies or
 * limits (the classes {@code not}, {@code or}, {@code only}), lists, numbers and times stay beside their slots, and a
 * phrase in parentheses keeps its order. Where two queries fit as well, none is answered. Where none fits, words that
 * ask for a number (the class {@code count}) are passed over, too: the number of an answer's rows is the answer, and is
 * told.
 *
 * <p>Where that leaves nothing or several queries, a question is read by its gist: a {@code gist} line says, in word
 * classes and slots, what must be there in any order (the elements of one phrase keep theirs), and behind {@code ~}
 * which classes may be there besides, any number of times; names, numbers, times and all other classes may not. The
 * reading that leaves least aside is taken. A question with a word of the class {@code strict} is not read so. A
 * question that fits a {@code not} line, written as a {@code gist} line is, fits nothing else: "who made MoE" does not
 * ask who uses it.
 *
 * <p>What is not understood is tried once more without what people say around it: a part before the first mark or
 * behind the last one that has no words but those of the class {@code frame} ("silly question: ...", "... ? I can't
 * recall").
 *
 * <p>A slot for a name takes the word for its kind, too ("the technique MoE"). A list's slot takes two or more names
 * with "and" between; {@code {x:or}} two or more with "or", {@code {x:nor}} with "or" or "nor", {@code {x:some}} one or
 * more with "and", {@code {x:none}} one or more with either, {@code {x:bare}} two or more with "and", a word for
 * models, or nothing between ("MoE MLA"). A number's slot takes any number, {@code {min:large}} one with a unit or of a
 * million or more, {@code {min..max:large}} fills both with it. A date's slot says which edge of the time in the
 * question counts: {@code {after:start}} the day before its first and {@code {after:end}} its last; {@code
 * {before:start}} its first and {@code {before:end}} the day behind its last; {@code {after..before}} is the time
 * itself. A text's slot takes the known values of that name: developers. The name of a group is also known by what it
 * does: "save memory", "стабилизируют обучение". Times may be told from today: "last month", "за последние полгода".
 */
package org.archgraph.ask;
