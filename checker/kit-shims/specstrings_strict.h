#include "../kit/specstrings_strict.h"
