/* assert() as a visible check. */
#pragma once
#include <sal.h>
#define assert(...) __irqlint_assert(!!(__VA_ARGS__))
