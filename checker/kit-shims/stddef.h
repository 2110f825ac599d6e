#include "../kit/stddef.h"
