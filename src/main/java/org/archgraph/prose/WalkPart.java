package org.archgraph.prose;

/** One that takes part in walking through a sentence: what all of them share, at hand. */
abstract class WalkPart {
    final Walk walk;
    final SentenceWords words;
    final Claims claims;
    final Referents referents;
    final Saying saying;
    final Speakers speakers;
    final ClauseState state;

    WalkPart(Walk walk) {
        this.walk = walk;
        this.words = walk.words();
        this.claims = walk.claims();
        this.referents = walk.referents();
        this.saying = walk.saying();
        this.speakers = walk.speakers();
        this.state = walk.state();
    }
}
