// The only C++ of the course. gnuplot-iostream (Debian's header of 2014) formats and sends the numbers; this file
// turns whatever it throws into an errno value.

#include "CGnuplotIostream.h"

#include <cerrno>
#include <cstdio>
#include <new>
#include <vector>

#include <unistd.h>

#include <gnuplot-iostream.h>

struct cgnuplot_script {
  FILE *file;
  gnuplotio::Gnuplot stream;

  explicit cgnuplot_script(FILE *file) : file(file), stream(file) {
    // The header sets 18 digits in scientific notation; a script is also for people to read.
    stream << std::defaultfloat << std::setprecision(6);
  }
};

namespace {

// What went wrong just now. Streams keep no reason; errno has it when a system call failed.
int reason() { return errno != 0 ? errno : EIO; }

// Why the script's stream failed. The write that fills a disk is only cut short, which sets no errno; one more
// byte brings out the reason. The file is lost in any case.
int reason(cgnuplot_script *script) {
  if (errno == 0 && ::write(::fileno(script->file), "\n", 1) == 1) return EIO;
  return reason();
}

template <typename Body>
int guarded(Body body) {
  errno = 0;
  try {
    return body();
  } catch (const std::bad_alloc &) {
    return ENOMEM;
  } catch (...) {
    return reason();
  }
}

}  // namespace

int cgnuplot_open(const char *path, cgnuplot_script **script) {
  *script = nullptr;
  return guarded([&] {
    // "x": never write into, or through a link to, what is already there. The stream then owns the file.
    FILE *file = std::fopen(path, "wx");
    if (file == nullptr) return reason();
    try {
      *script = new cgnuplot_script(file);
    } catch (...) {
      std::fclose(file);
      throw;
    }
    return 0;
  });
}

int cgnuplot_write_text(cgnuplot_script *script, const char *text) {
  return guarded([&] { return (script->stream << text) ? 0 : reason(script); });
}

int cgnuplot_write_rows(
    cgnuplot_script *script, const double *values, size_t rows, size_t columns) {
  return guarded([&] {
    std::vector<std::vector<double>> table;
    table.reserve(rows);
    for (size_t row = 0; row < rows; row++) {
      table.emplace_back(values + row * columns, values + (row + 1) * columns);
    }
    gnuplotio::top_level_array_sender(
        script->stream, table, gnuplotio::Mode1D(), gnuplotio::ModeText());
    return script->stream ? 0 : reason(script);
  });
}

int cgnuplot_close(cgnuplot_script *script) {
  int status = guarded([&] {
    if (!(script->stream << std::flush)) return reason(script);
    // The destructor closes the file but only prints a complaint. Closing a second handle of the same file
    // first brings out what the system has to say about the write.
    int copy = ::dup(::fileno(script->file));
    return copy >= 0 && ::close(copy) == 0 ? 0 : reason();
  });
  int freed = guarded([&] {
    delete script;
    return 0;
  });
  return status != 0 ? status : freed;
}
