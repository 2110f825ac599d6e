#include "../kit/dontuse.h"
