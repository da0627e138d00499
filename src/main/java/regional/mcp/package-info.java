/** The service for agents: its questions as tools of the Model Context Protocol, and what it is in a text. */
@NullMarked
package regional.mcp;

import org.jspecify.annotations.NullMarked;
