/** What PostgreSQL is told the names of changed libraries on, and tells the other processes. */
export const CHANGES = 'footnote_changes';
