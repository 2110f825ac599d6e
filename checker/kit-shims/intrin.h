#include "../kit/intrin.h"
