#include "../kit/stdarg.h"
