/** What libraries export, where they are at hand while compiling: knows files, and nothing else. */
package dev.gatun.processor.exports;
