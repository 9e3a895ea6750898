#ifndef CSUPERVISION_H
#define CSUPERVISION_H

#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

// A program to run, and what it finds.
struct supervision_program {
  const char *path;
  char *const *arguments;    // with the program's name in front and NULL at the end
  char *const *environment;  // with NULL at the end
  const char *folder;        // NULL: the current one
  int is_asked;              // whether its standard input stays open, to be written to
};

// A supervisor that runs the program, and the ways to it.
struct supervision_process {
  pid_t supervisor;
  int input;    // where its standard input is written to; -1 unless it is asked
  int output;   // what the program writes to standard output; does not wait
  int error;    // what it writes to standard error; does not wait
  int report;   // one supervision_report, when the program and everything that it started are gone
  int control;  // closing it, as the end of this process does, ends the program and everything that it started
};

enum supervision_ending {
  SUPERVISION_EXITED,    // the value is the exit code
  SUPERVISION_SIGNALED,  // the value is the signal
  SUPERVISION_FAILED,    // the program could not be started; the value is an errno
};

// How the program ended.
struct supervision_report {
  int32_t ending;
  int32_t value;
};

// Starts a supervisor and the program. Returns 0 or an errno.
int supervision_start(
    const struct supervision_program *program, struct supervision_process *process);

#endif
