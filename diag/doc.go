// Package diag says what is wrong with an input, and where.
//
// Every text that takes part is added to a [Sources] and owns a range of positions. A
// [Diagnostic] holds such positions, so making one is cheap. File, line and column are found
// when a [Printer] shows it, as text for people or as JSON lines for programs. A stage that
// cannot give a result returns [List.Err], an *[Error].
package diag
