package org.archgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameCompletionTest {
    private static final NameCompletion COMPLETION =
            new NameCompletion(List.of("Sliding Window Attention", "MoE", "MLA", "models-using", "Window functions"));

    @Test
    void completesTheWordThatIsTyped() {
        assertThat(COMPLETION.next("models with M")).containsExactly("MLA", "MoE", "models-using");
        assertThat(COMPLETION.next("query mod")).containsExactly("models-using");
        assertThat(COMPLETION.next("show xyz")).isEmpty();
    }

    @Test
    void goesOnWithANameOfSeveralWords() {
        assertThat(COMPLETION.next("models with sliding w")).containsExactly("Window");
        assertThat(COMPLETION.next("models with Sliding Window a")).containsExactly("Attention");
    }
}
