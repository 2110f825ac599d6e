/* SAL 2 is always understood; nothing to map. */
#pragma once
#include <specstrings.h>
