#include "../kit/specstrings_undef.h"
