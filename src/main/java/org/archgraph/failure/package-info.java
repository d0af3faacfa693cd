/** How failures are told: exit codes and one exception type. Every other package may use it; it uses none of ours. */
package org.archgraph.failure;
