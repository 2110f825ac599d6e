#include "../kit/sal.h"
