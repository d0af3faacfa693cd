/**
 * Commands that run in the background server. That has every class loaded and compiled already, so an answer takes a
 * tenth of what it takes in a process of its own, which then does little more than print it.
 *
 * <p>The server listens on a Unix domain socket in a folder of its home that only its owner may enter. A command that
 * finds nobody there, or is told to do it itself, runs as if there were no such thing; so nothing depends on it.
 */
package org.archgraph.resident;
