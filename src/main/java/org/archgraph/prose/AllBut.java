package org.archgraph.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.archgraph.ontology.Cues.Kind;

/** "MoE is used by all but Gemma 3", "nobody except Kimi K2 uses MLA": of those left out the contrary holds. */
final class AllBut extends WalkPart {
    private static final Set<String> ALL = Set.of(
            "все",
            "всех",
            "всем",
            "всеми",
            "каждая",
            "каждой",
            "любая",
            "остальные",
            "остальных",
            "всюду",
            "везде",
            "all",
            "every",
            "everyone",
            "everybody",
            "everywhere");
    private static final Set<String> EXCEPT = Set.of("кроме", "исключением", "исключая", "except", "exception", "but");
    private static final Set<String> NONE = Set.of("одна", "один", "одной");
    private static final Set<String> AROUND =
            Set.of("за", "у", "в", "for", "in", "with", "sole", "only", "единственным");

    private static final Set<String> WHOSE = Set.of("у", "во", "в", "in");

    private final List<Clause> listed = new ArrayList<>();
    private Subject leftOut;
    private Boolean ofAll;

    AllBut(Walk walk) {
        super(walk);
    }

    /** Takes a clause that only leaves out models, right after what is said of all or before it; whether it is one. */
    boolean take(Clause clause, Clause before) {
        if (listed.contains(clause)) {
            return true;
        }
        if (!onlyLeavesOut(clause) || !ofAll()) {
            return false;
        }
        List<Named> models = new ArrayList<>(words.models(clause));
        words.users().listBehind(clause).forEach(more -> {
            listed.add(more);
            models.addAll(words.models(more));
        });
        leftOut = Subject.of(models);
        models.forEach(speakers::saw);
        if (before != null) {
            owned(before);
            end();
        }
        return true;
    }

    /** A clause has ended: what it says of all, if anything, is not so with those left out. */
    void end() {
        boolean says = leftOut != null && (state.spoken() || claims.ofClause().stream().anyMatch(DraftClaim::isWorded));
        if (!says || state.doubtful()) {
            return;
        }
        if (claims.ofClause().isEmpty() && walk.about().ofTechnique() && !walk.about().ofModel()) {
            boolean denied = state.lastDenied() || state.noneOf();
            claims.add(new DraftClaim(null, denied ? Stance.DENIED : Stance.ASSERTED, true));
        }
        if (claims.ofClause().isEmpty()
                && !walk.about().ofModel()
                && claims.last() != null
                && claims.last().technique() != null) {
            // "the shared expert: is there in all but Qwen3"
            claims.add(new DraftClaim(
                    claims.last().technique(), state.lastDenied() ? Stance.DENIED : Stance.ASSERTED, true));
        }
        if (!claims.ofClause().isEmpty()) {
            claims.allBut(leftOut, nobody());
            leftOut = null;
        }
    }

    /** "GQA у всех, кроме ...": a clause without a verb says it, too. */
    private void owned(Clause before) {
        int last = before.end() - 1;
        boolean ofAll = last > before.start() && ALL.contains(words.word(last)) && WHOSE.contains(words.word(last - 1));
        if (ofAll && !state.doubtful()) {
            claims.ofClause().stream().filter(DraftClaim::open).forEach(claim -> claim.say(Stance.ASSERTED));
        }
    }

    private boolean onlyLeavesOut(Clause clause) {
        boolean except = false;
        boolean model = false;
        for (int i = clause.start(); i < clause.end(); i = words.after(i)) {
            boolean isModel = words.isModel(i);
            boolean isExcept =
                    (words.named(i) == null && EXCEPT.contains(words.word(i)) || words.isCue(i, Kind.EXCEPTION))
                            && !model;
            if (!isModel
                    && !isExcept
                    && (words.named(i) != null || !words.linking(i) && !AROUND.contains(words.word(i)))) {
                return false;
            }
            model |= isModel;
            except |= isExcept;
        }
        return except && model;
    }

    private boolean noneAt(int i) {
        return words.word(i).equals("ни") && i + 1 < words.size() && NONE.contains(words.word(i + 1));
    }

    private boolean nobody() {
        return words.hasCue(Kind.NOBODY);
    }

    private boolean ofAll() {
        if (ofAll == null) {
            ofAll = false;
            for (int i = 0; i < words.size() && !ofAll; i++) {
                ofAll = words.named(i) == null
                        && (ALL.contains(words.word(i)) || words.isCue(i, Kind.NOBODY) || noneAt(i))
                        && !words.isCue(i, Kind.OWN);
            }
        }
        return ofAll;
    }
}
