/** Answers as table, json, jsonl, csv and markdown. Knows nothing of the driver. */
package org.archgraph.render;
