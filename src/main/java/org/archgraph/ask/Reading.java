package org.archgraph.ask;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a question was read as. */
public sealed interface Reading {
    /**
     * A query that answers it.
     *
     * @param query the query
     * @param parameters every parameter's value: ids for names (a String or a List of them), Long, Double, LocalDate,
     *     String
     * @param display the reading for people, such as {@code models-using: technique = Mixture of Experts (MoE)}
     * @param corrections what was not read to the letter, such as {@code modles read as models}; mostly empty
     * @param nothing what an answer without rows says, such as {@code no model in this vault uses NoPE}
     * @param counting whether it was asked how many rows the answer has, rather than which
     */
    record Understood(
            CannedQuery query,
            Map<String, Object> parameters,
            String display,
            List<String> corrections,
            String nothing,
            boolean counting)
            implements Reading {
        public Understood {
            Objects.requireNonNull(query, "query");
            parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
            Objects.requireNonNull(display, "display");
            corrections = List.copyOf(corrections);
            Objects.requireNonNull(nothing, "nothing");
        }
    }

    /**
     * A name in it could be several entities.
     *
     * @param text the name as written
     * @param candidates the entities, at least two
     */
    record Ambiguous(String text, List<NamedEntity> candidates) implements Reading {
        public Ambiguous {
            Objects.requireNonNull(text, "text");
            candidates = List.copyOf(candidates);
        }
    }

    /**
     * No query answers it.
     *
     * @param reason why, in one line
     * @param suggestions the nearest questions that can be answered, nearest first
     */
    record NotUnderstood(String reason, List<String> suggestions) implements Reading {
        public NotUnderstood {
            Objects.requireNonNull(reason, "reason");
            suggestions = List.copyOf(suggestions);
        }
    }
}
