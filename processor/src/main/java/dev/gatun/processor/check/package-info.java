/**
 * The rules that a declaration must keep: one rule, one class, named as the sentence that must
 * hold.
 */
package dev.gatun.processor.check;
