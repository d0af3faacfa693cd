/** From a folder to notes: front matter, blocks of text, links with their lines. The only user of flexmark. */
package org.archgraph.vault;
