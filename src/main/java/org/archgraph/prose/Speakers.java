package org.archgraph.prose;

import java.util.ArrayList;
import java.util.List;

/** Keeps in mind of whom a sentence speaks: its main subject, the clause's own, and who was named last. */
final class Speakers {
    private Subject main = Subject.DEFAULT;
    private Subject current = Subject.DEFAULT;
    private List<Named> lastModels = new ArrayList<>();
    private List<Named> lateModels = new ArrayList<>();
    private Named lastNamed;
    private boolean named;
    private boolean namedBefore;

    Subject main() {
        return main;
    }

    Subject current() {
        return current;
    }

    void speakOf(Subject subject) {
        current = subject;
    }

    void makeMain() {
        main = current;
    }

    void makeMain(Subject subject) {
        main = subject;
        current = subject;
    }

    /**
     * A clause begins.
     *
     * @param chained whether it goes on with the models of the one before
     */
    void begin(boolean chained) {
        namedBefore = named;
        named = named && chained;
    }

    /** Whether this clause has named the models that it speaks of. */
    boolean named() {
        return named;
    }

    boolean namedBefore() {
        return namedBefore;
    }

    Named lastNamed() {
        return lastNamed;
    }

    List<Named> lastModels() {
        return lastModels;
    }

    /** Models named after what is said of them, as in "used in A and B". */
    List<Named> lateModels() {
        return lateModels;
    }

    void forgetLate() {
        lateModels = new ArrayList<>();
    }

    void saw(Named what) {
        if (what.kind() != Named.Kind.TECHNIQUE) {
            boolean follows = lastNamed != null && lastNamed.kind() != Named.Kind.TECHNIQUE;
            if (!follows) {
                lastModels = new ArrayList<>();
            }
            lastModels.add(what);
        }
        lastNamed = what;
    }

    /** Takes a model as the clause's subject, together with one that it is joined to. */
    void subject(Named model, boolean joined) {
        if (!named) {
            current = Subject.of(List.of(model));
            named = true;
        } else if (joined) {
            current = current.and(model);
        }
    }

    /**
     * "The latter": the models named last; whether there are any.
     *
     * @param one whether it is the last of them alone
     */
    boolean speakOfLatter(boolean one) {
        if (!lastModels.isEmpty()) {
            current = Subject.of(one ? lastModels.subList(lastModels.size() - 1, lastModels.size()) : lastModels);
            named = true;
        }
        return !lastModels.isEmpty();
    }

    /** The models just named are those that the sentence goes on about. */
    void speakOfLast(List<Named> models) {
        lastModels = new ArrayList<>(models);
        lastNamed = models.isEmpty() ? lastNamed : models.get(models.size() - 1);
        makeMain(Subject.of(models));
        named = true;
    }

    /** Of whom a relative clause speaks. */
    Subject relative(boolean compared) {
        boolean ofTechnique = lastNamed != null && lastNamed.kind() == Named.Kind.TECHNIQUE;
        if (!lastModels.isEmpty() && !ofTechnique) {
            return Subject.of(lastModels);
        }
        return compared ? Subject.NOBODY_KNOWN : current;
    }
}
