// Keeps the process small once it has started.

#ifndef PROCESS_PAGES_H
#define PROCESS_PAGES_H

/// Gives back the memory that only starting needed: freed blocks, and pages of code and tables, which come back by
/// themselves when they are needed again.
void process_release_start_pages(void);

#endif
