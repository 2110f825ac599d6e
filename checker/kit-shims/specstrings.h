#include "../kit/specstrings.h"
