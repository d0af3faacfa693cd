package org.archgraph.prose;

/** One statement: a model uses a technique, or does not. */
record Said(String model, String technique, boolean uses) {
    /** Whether {@code other} speaks of the same model and technique, with whatever polarity. */
    boolean samePair(Said other) {
        return model.equals(other.model) && technique.equals(other.technique);
    }

    @Override
    public String toString() {
        return (uses ? "+" : "-") + model + "|" + technique;
    }
}
