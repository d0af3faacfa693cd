/** Commands, options and exit codes: the only place that puts the parts together. */
package org.archgraph.cli;
