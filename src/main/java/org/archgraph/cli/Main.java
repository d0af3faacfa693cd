package org.archgraph.cli;

/** The entry point of every archgraph command. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {}
}
