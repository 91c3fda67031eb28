/** What can be found wrong, and how it is said. Knows no other room. */
package dev.gatun.processor.diagnostic;
