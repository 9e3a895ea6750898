#ifndef CMATHEMATICS_H
#define CMATHEMATICS_H

// exp, log, sin and the like: the one door to them for code that also runs where there is no
// operating system, in a browser or on a bare device. There, who links provides them.

#if defined(__unix__) || defined(__APPLE__)

#include <math.h>

#else

double atan2(double y, double x);
double cos(double x);
double exp(double x);
double log(double x);
double log10(double x);
double pow(double x, double y);
double sin(double x);
double tan(double x);

#endif

#endif
