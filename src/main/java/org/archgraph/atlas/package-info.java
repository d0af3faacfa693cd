/** The graph as a page that one reads in a browser, without a server or a network. */
package org.archgraph.atlas;
