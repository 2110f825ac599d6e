/* IRQL annotations for code without driverspecs.h; the same set serves. */
#pragma once
#include <driverspecs.h>
